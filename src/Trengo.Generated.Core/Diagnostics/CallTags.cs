using Trengo.Http;

namespace Trengo.Diagnostics;

/// <summary>The attributes, by the names that OpenTelemetry's conventions for HTTP give them.</summary>
internal static class CallTags
{
    public const string Method = "http.request.method";
    public const string Template = "url.template";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string Status = "http.response.status_code";
    public const string ResendCount = "http.request.resend_count";
    public const string ErrorType = "error.type";

    /// <summary>A method of the caller's own could be any text: of the conventions' list, or "_OTHER" as they ask for.</summary>
    public static string MethodOf(ApiCall call)
    {
        return call.Method is "GET" or "POST" or "PUT" or "PATCH" or "DELETE" or "HEAD" or "OPTIONS" or "TRACE" or "CONNECT" or "QUERY" ? call.Method : "_OTHER";
    }
}
