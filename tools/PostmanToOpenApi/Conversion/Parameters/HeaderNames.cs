namespace PostmanToOpenApi.Conversion.Parameters;

/// <summary>Which headers are parameters of an operation, and which belong to the transport.</summary>
internal static class HeaderNames
{
    private static readonly HashSet<string> Transport = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Authorization", "Cache-Control", "Connection",
        "Content-Encoding", "Content-Length", "Content-Type", "Cookie", "Date", "DNT", "Expect", "Host", "Keep-Alive",
        "Origin", "Postman-Token", "Pragma", "Proxy-Authorization", "Proxy-Connection", "Referer", "Set-Cookie", "TE",
        "Trailer", "Transfer-Encoding", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Via",
        "Sec-Ch-Ua-Arch", "Sec-Ch-Ua-Full-Version", "Sec-Gpc", "Priority", "Sec-Fetch-Dest", "Sec-Fetch-Mode", "Sec-Fetch-Site", "Sec-Fetch-User", "Sec-Ch-Ua", "Sec-Ch-Ua-Mobile", "Sec-Ch-Ua-Platform",
    };

    public static bool IsTransport(string name) => Transport.Contains(name);

    /// <summary>Whether HTTP allows a header to be called so.</summary>
    public static bool IsValid(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));
}
