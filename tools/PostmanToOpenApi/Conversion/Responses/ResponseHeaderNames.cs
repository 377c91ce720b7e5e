namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>Headers of an answer that are about its way, its form or the browser, and not part of the API.</summary>
internal static class ResponseHeaderNames
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept-Ranges", "Age", "Alt-Svc", "Connection", "Content-Encoding", "Content-Length", "Content-Security-Policy",
        "Content-Security-Policy-Report-Only", "Content-Type", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy", "Date", "Expect-CT", "Feature-Policy", "Keep-Alive", "NEL", "P3P", "Permissions-Policy", "Pragma",
        "Proxy-Connection", "Public-Key-Pins", "Referrer-Policy", "Report-To", "Reporting-Endpoints", "Server", "Set-Cookie", "Set-Cookie2",
        "Strict-Transport-Security", "Trailer", "Transfer-Encoding", "Upgrade", "Vary", "Via", "X-Content-Type-Options", "X-DNS-Prefetch-Control",
        "X-Download-Options", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-XSS-Protection",
    };

    private static readonly string[] Beginnings = ["Access-Control-", "CF-", "X-Amz-Cf-", "X-AspNet", "X-Served-By", "X-Timer"];

    public static bool IsNoise(string name) =>
        Known.Contains(name) || Array.Exists(Beginnings, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
