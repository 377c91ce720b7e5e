namespace PostmanToOpenApi.Conversion;

/// <summary>The methods that OpenAPI 3.0 knows.</summary>
internal static class Methods
{
    private static readonly Dictionary<string, HttpMethod> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GET"] = HttpMethod.Get,
        ["PUT"] = HttpMethod.Put,
        ["POST"] = HttpMethod.Post,
        ["DELETE"] = HttpMethod.Delete,
        ["OPTIONS"] = HttpMethod.Options,
        ["HEAD"] = HttpMethod.Head,
        ["PATCH"] = HttpMethod.Patch,
        ["TRACE"] = HttpMethod.Trace,
    };

    public static HttpMethod? Find(string name) => Known.GetValueOrDefault(name.Trim());

    /// <summary>Whether a request body has a meaning. Postman itself does not send one with GET.</summary>
    public static bool TakesBody(HttpMethod method) =>
        method != HttpMethod.Get && method != HttpMethod.Head && method != HttpMethod.Trace;
}
