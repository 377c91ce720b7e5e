namespace Trengo;

/// <summary>The names under which a <c>TrengoClient</c> can be watched.</summary>
/// <remarks>
/// <para>
/// Spans and instruments go by OpenTelemetry's semantic conventions for HTTP clients, with one exception: <c>url.full</c> is left out, for
/// it has ids and what was searched for. <c>url.template</c> is there in its place. Nothing that is told has a token, an id, a name of a
/// file, or anything else of what is sent or answered; exceptions are told by their type only.
/// </para>
/// <para>
/// Attributes of spans and instruments: <c>http.request.method</c>, <c>url.template</c>, <c>server.address</c>, <c>server.port</c> (these
/// two only for the base address), <c>http.response.status_code</c>, and on failure <c>error.type</c>, which is the status or, where there
/// is none that says it, the full name of the exception's type. Spans of repeats have <c>http.request.resend_count</c> too.
/// </para>
/// </remarks>
public static class TrengoTelemetry
{
    /// <summary>
    /// The name of the <see cref="System.Diagnostics.ActivitySource"/>: one span for each call, named by its operation, and in it one of
    /// kind client for each time that it was sent, named by method and path template.
    /// </summary>
    public const string ActivitySourceName = "Trengo";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item><c>trengo.client.operation.duration</c>: histogram, seconds; calls with all their waits and repeats.</item>
    /// <item><c>trengo.client.request.duration</c>: histogram, seconds; single requests, until their answer was read.</item>
    /// <item><c>trengo.client.retries</c>: counter; requests that were sent again, with what it was for in <c>error.type</c>.</item>
    /// <item><c>trengo.client.waits</c>: counter; how often a request was held back because of a limit.</item>
    /// </list>
    /// </remarks>
    public const string MeterName = "Trengo";

    /// <summary>The category of all that is logged to <see cref="TrengoClientOptions.LoggerFactory"/>.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>1 <c>CallStarted</c> (debug), 2 <c>CallSucceeded</c> (debug), 3 <c>CallFailed</c> (warning), 4 <c>CallCancelled</c> (debug)</item>
    /// <item>5 <c>RequestStarted</c> (trace), 6 <c>RequestEnded</c> (trace)</item>
    /// <item>7 <c>Retrying</c> (warning), 8 <c>TokenChanged</c> (information), 9 <c>WaitingForTurn</c> (information)</item>
    /// </list>
    /// </remarks>
    public const string LoggerCategory = "Trengo";
}
