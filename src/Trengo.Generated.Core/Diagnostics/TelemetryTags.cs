using System.Globalization;
using System.Net;

namespace Trengo.Diagnostics;

/// <summary>OpenTelemetry's attributes for HTTP clients, and what stands in them.</summary>
internal static class TelemetryTags
{
    public const string Method = "http.request.method";
    public const string Template = "url.template";
    public const string Status = "http.response.status_code";
    public const string ResendCount = "http.request.resend_count";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string ErrorType = "error.type";

    // The conventions' word for a method that is none of HTTP's own.
    public const string OtherMethod = "_OTHER";

    /// <summary>A method of the caller's own could be any text.</summary>
    public static string MethodOf(string method) =>
        method is "GET" or "POST" or "PUT" or "PATCH" or "DELETE" or "HEAD" or "OPTIONS" or "TRACE" or "CONNECT" ? method : OtherMethod;

    /// <returns>Null for success.</returns>
    public static string? ErrorOf(HttpStatusCode? status, Exception? exception)
    {
        // A call that is cancelled while it waits has had an answer, but does not fail with that.
        var isAnswer = exception is null or TrengoApiException { StatusCode: not null };
        return isAnswer && status is { } code && (int)code >= 400
            ? ((int)code).ToString(CultureInfo.InvariantCulture)
            : exception?.GetType().FullName;
    }
}
