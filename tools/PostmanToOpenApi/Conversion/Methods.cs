using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Conversion;

/// <summary>The methods that OpenAPI knows: eight, and from the version 3.2 on any.</summary>
internal sealed class Methods(bool knowsAll)
{
    private const int LongestName = 40;

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

    public HttpMethod? Find(string name) => Known.GetValueOrDefault(name.Trim()) ?? (knowsAll && IsName(name.Trim()) ? new HttpMethod(name.Trim()) : null);

    /// <summary>Whether a request body has a meaning. Postman itself does not send one with GET.</summary>
    public static bool TakesBody(HttpMethod method) =>
        method != HttpMethod.Get && method != HttpMethod.Head && method != HttpMethod.Trace;

    private static bool IsName(string name) => name.Length is > 0 and <= LongestName && char.IsAsciiLetter(name[0])
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && !SecretShapes.HasOne(name);
}
