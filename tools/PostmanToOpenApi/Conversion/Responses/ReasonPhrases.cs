namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>What the status codes of HTTP are called.</summary>
internal static class ReasonPhrases
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [100] = "Continue",
        [101] = "Switching Protocols",
        [200] = "OK",
        [201] = "Created",
        [202] = "Accepted",
        [203] = "Non-Authoritative Information",
        [204] = "No Content",
        [205] = "Reset Content",
        [206] = "Partial Content",
        [207] = "Multi-Status",
        [300] = "Multiple Choices",
        [301] = "Moved Permanently",
        [302] = "Found",
        [303] = "See Other",
        [304] = "Not Modified",
        [307] = "Temporary Redirect",
        [308] = "Permanent Redirect",
        [400] = "Bad Request",
        [401] = "Unauthorized",
        [402] = "Payment Required",
        [403] = "Forbidden",
        [404] = "Not Found",
        [405] = "Method Not Allowed",
        [406] = "Not Acceptable",
        [408] = "Request Timeout",
        [409] = "Conflict",
        [410] = "Gone",
        [411] = "Length Required",
        [412] = "Precondition Failed",
        [413] = "Content Too Large",
        [414] = "URI Too Long",
        [415] = "Unsupported Media Type",
        [416] = "Range Not Satisfiable",
        [417] = "Expectation Failed",
        [422] = "Unprocessable Content",
        [423] = "Locked",
        [424] = "Failed Dependency",
        [428] = "Precondition Required",
        [429] = "Too Many Requests",
        [431] = "Request Header Fields Too Large",
        [451] = "Unavailable For Legal Reasons",
        [500] = "Internal Server Error",
        [501] = "Not Implemented",
        [502] = "Bad Gateway",
        [503] = "Service Unavailable",
        [504] = "Gateway Timeout",
    };

    // Older names, which Postman still shows.
    private static readonly Dictionary<string, int> Codes = new(Names.ToDictionary(name => name.Value, name => name.Key), StringComparer.OrdinalIgnoreCase)
    {
        ["Request Entity Too Large"] = 413,
        ["Payload Too Large"] = 413,
        ["Unprocessable Entity"] = 422,
        ["Unprocessable Entity (WebDAV) (RFC 4918)"] = 422,
    };

    public static string Of(int code) => Names.TryGetValue(code, out var name) ? name : code switch
    {
        < 200 => "Information",
        < 300 => "Success",
        < 400 => "Redirection",
        < 500 => "Client error",
        < 600 => "Server error",
        _ => "Response",
    };

    /// <summary>The code that is called so; null if none is.</summary>
    public static int? Find(string? name) => name is not null && Codes.TryGetValue(name.Trim(), out var code) ? code : null;
}
