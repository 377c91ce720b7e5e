using System.Buffers;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Conversion.Bodies;

/// <summary>What is known about media types.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Text = "text/plain";
    public const string Binary = "application/octet-stream";
    public const string Multipart = "multipart/form-data";
    public const string Form = "application/x-www-form-urlencoded";

    private static readonly HashSet<string> Files = new(StringComparer.Ordinal)
    {
        Binary, "application/pdf", "application/zip", "application/gzip", "application/x-zip-compressed", "application/x-gzip", "application/x-tar", "application/x-7z-compressed",
        "application/x-rar-compressed", "application/vnd.rar", "application/x-bzip2", "application/zstd", "application/epub+zip", "application/java-archive", "application/msword",
        "application/x-protobuf", "application/protobuf", "application/vnd.apache.parquet", "application/x-msdownload", "application/wasm", "binary/octet-stream",
    };

    private static readonly string[] Offices = [".openxmlformats-", ".oasis.opendocument.", ".ms-excel", ".ms-powerpoint", ".ms-word"];

    private static readonly SearchValues<char> Token = SearchValues.Create("+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>The media type that the headers name, without its parameters; null if they name none that is one.</summary>
    public static string? FromHeaders(IReadOnlyList<PostmanField> headers, VariableScope scope) =>
        Find(headers, "Content-Type")?.Value is { } value ? Essence(scope.Resolve(value)) : null;

    /// <summary>The media type without its parameters, in lower case; null if it is none.</summary>
    public static string? Essence(string value)
    {
        if (value == Json)
        {
            return Json;
        }

        var essence = value.Split(';')[0].Trim();
        return IsValid(essence) && !SecretShapes.HasOne(essence) ? essence.ToLowerInvariant() : null;
    }

    /// <summary>The first media type without a wildcard that an <c>Accept</c> header asks for; null if there is none.</summary>
    public static string? Accepted(IReadOnlyList<PostmanField> headers, VariableScope scope)
    {
        if (Find(headers, "Accept")?.Value is not { } value)
        {
            return null;
        }

        if (value == Json)
        {
            return Json;
        }

        var types = scope.Resolve(value).Split(',').Select(Essence).OfType<string>().ToList();

        // What browsers ask for says nothing about the API.
        return types.Find(IsJson) ?? (types.Count > 1 ? types.Find(type => type is not ("text/html" or "application/xhtml+xml")) : types.FirstOrDefault());
    }

    private static PostmanField? Find(IReadOnlyList<PostmanField> headers, string name)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            if (!headers[i].Disabled && name.Equals(headers[i].Key?.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return headers[i];
            }
        }

        return null;
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

    /// <summary>The media type that a text looks like which is no JSON.</summary>
    public static string FromText(string text)
    {
        // SOAP requests often begin with a variable that holds the declaration.
        var start = text.TrimStart();
        while (Mustache.TryRead(start, 0, out _, out var end))
        {
            start = start[end..].TrimStart();
        }

        return start is not ['<', _, ..] || !(char.IsAsciiLetter(start[1]) || start[1] is '?' or '!') ? Text
            : start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? "text/html"
            : "application/xml";
    }

    public static bool IsJson(string mediaType) =>
        mediaType is Json or "text/json" or "application/x-json" || mediaType.EndsWith("+json", StringComparison.Ordinal);

    public static bool IsBinary(string mediaType) =>
        Files.Contains(mediaType)
        || (mediaType.StartsWith("application/vnd.", StringComparison.Ordinal) && Array.Exists(Offices, mediaType.Contains) && !mediaType.EndsWith("+xml", StringComparison.Ordinal))
        || mediaType.StartsWith("font/", StringComparison.Ordinal)
        || mediaType.StartsWith("image/", StringComparison.Ordinal)
        || mediaType.StartsWith("audio/", StringComparison.Ordinal)
        || mediaType.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>Whether this is a media type without parameters, in characters that are safe everywhere.</summary>
    public static bool IsValid(string mediaType) =>
        mediaType.IndexOf('/') is > 0 and var slash && slash < mediaType.Length - 1
        && !mediaType.AsSpan(0, slash).ContainsAnyExcept(Token) && !mediaType.AsSpan(slash + 1).ContainsAnyExcept(Token);
}
