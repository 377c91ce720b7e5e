using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Bodies;

/// <summary>What is known about media types.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Text = "text/plain";
    public const string Binary = "application/octet-stream";
    public const string Multipart = "multipart/form-data";
    public const string Form = "application/x-www-form-urlencoded";

    /// <summary>The media type that the headers name, without its parameters; null if they name none that is one.</summary>
    public static string? FromHeaders(IEnumerable<PostmanField> headers)
    {
        var header = headers.FirstOrDefault(h => !h.Disabled && "Content-Type".Equals(h.Key?.Trim(), StringComparison.OrdinalIgnoreCase));
        var value = header?.Value?.Split(';')[0].Trim().ToLowerInvariant();
        return value is not null && IsValid(value) ? value : null;
    }

    /// <summary>The first media type without a wildcard that an <c>Accept</c> header asks for; null if there is none.</summary>
    public static string? Accepted(IEnumerable<PostmanField> headers)
    {
        var header = headers.FirstOrDefault(h => !h.Disabled && "Accept".Equals(h.Key?.Trim(), StringComparison.OrdinalIgnoreCase));
        var types = header?.Value?.Split(',').Select(type => type.Split(';')[0].Trim().ToLowerInvariant()).Where(IsValid).ToList() ?? [];

        // What browsers ask for says nothing about the API.
        return types.Find(IsJson) ?? (types.Count > 1 ? types.Find(type => type is not ("text/html" or "application/xhtml+xml")) : types.FirstOrDefault());
    }

    /// <summary>The media type of a language in Postman's editor.</summary>
    public static string? FromLanguage(string? language) => language switch
    {
        "json" => Json,
        "xml" => "application/xml",
        "html" => "text/html",
        "javascript" => "application/javascript",
        _ => null,
    };

    public static bool IsJson(string mediaType) =>
        mediaType is Json or "text/json" || mediaType.EndsWith("+json", StringComparison.Ordinal);

    public static bool IsBinary(string mediaType) =>
        mediaType is Binary or "application/pdf" or "application/zip" or "application/gzip"
        || mediaType.StartsWith("image/", StringComparison.Ordinal)
        || mediaType.StartsWith("audio/", StringComparison.Ordinal)
        || mediaType.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>Whether this is a media type without parameters, in characters that are safe everywhere.</summary>
    public static bool IsValid(string mediaType) =>
        mediaType.Split('/') is [{ Length: > 0 } type, { Length: > 0 } subtype] && IsToken(type) && IsToken(subtype);

    private static bool IsToken(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-' or '_');
}
