namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>What the status codes of HTTP are called.</summary>
internal static class ReasonPhrases
{
    public static string Of(int code) => code switch
    {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        206 => "Partial Content",
        301 => "Moved Permanently",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        410 => "Gone",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        < 200 => "Information",
        < 300 => "Success",
        < 400 => "Redirection",
        < 500 => "Client error",
        _ => "Server error",
    };
}
