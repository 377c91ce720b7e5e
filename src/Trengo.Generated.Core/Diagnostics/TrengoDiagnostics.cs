using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Trengo;

/// <summary>The names under which the client can be watched, for example with OpenTelemetry.</summary>
/// <remarks>
/// <para>
/// Spans: one for each call, named after its operation (<c>sendMessage</c>), and below it one for each attempt, named after method and
/// route (<c>POST /tickets/{ticket_id}/messages</c>). Instruments: <c>trengo.client.operation.duration</c> and
/// <c>trengo.client.request.duration</c> in seconds, <c>trengo.client.retries</c> and <c>trengo.client.waits</c>.
/// </para>
/// <para>
/// Their attributes are those of OpenTelemetry's conventions for HTTP: <c>http.request.method</c>, <c>url.template</c>,
/// <c>server.address</c>, <c>server.port</c>, <c>http.response.status_code</c>, <c>http.request.resend_count</c>, <c>error.type</c>. None
/// has an id, a token, or anything of what is sent or answered; <c>url.full</c> is left out for that reason.
/// </para>
/// </remarks>
public static class TrengoDiagnostics
{
    /// <summary>The name of the <see cref="ActivitySource"/>: <c>Trengo.Generated</c>.</summary>
    public const string ActivitySourceName = "Trengo.Generated";

    /// <summary>The name of the <see cref="Meter"/>: <c>Trengo.Generated</c>.</summary>
    public const string MeterName = "Trengo.Generated";

    /// <summary>The category of the logs: <c>Trengo.TrengoClient</c>.</summary>
    public const string LogCategory = "Trengo.TrengoClient";
}
