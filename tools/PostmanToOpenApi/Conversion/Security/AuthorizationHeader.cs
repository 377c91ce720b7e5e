using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Security;

/// <summary>Tells from a hand-written <c>Authorization</c> header how a request is authorized. Of its value only the first word is looked at.</summary>
internal static class AuthorizationHeader
{
    /// <summary>The header's name.</summary>
    public const string Name = "Authorization";

    // What RFC 9110 and the registry of authentication schemes know, as helpers of Postman are called.
    private static readonly Dictionary<string, string> Helpers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Bearer"] = "bearer",
        ["Basic"] = "basic",
        ["Digest"] = "digest",
        ["Hawk"] = "hawk",
        ["NTLM"] = "ntlm",
        ["Negotiate"] = "ntlm",
        ["OAuth"] = "oauth1",
        ["AWS4-HMAC-SHA256"] = "awsv4",
        ["EG1-HMAC-SHA256"] = "edgegrid",
    };

    /// <summary>The kind of helper that would send such a header; <c>apikey</c> for a value of any other form; null if there is no such header.</summary>
    public static string? Helper(IEnumerable<PostmanField> headers, VariableScope scope)
    {
        var header = headers.FirstOrDefault(header => !header.Disabled && Name.Equals(header.Key?.Trim(), StringComparison.OrdinalIgnoreCase));
        if (scope.Resolve(header?.Value ?? "").Trim() is not { Length: > 0 } value)
        {
            return null;
        }

        var end = value.AsSpan().IndexOfAny(' ', '\t');
        return Helpers.GetValueOrDefault(end < 0 ? value : value[..end], "apikey");
    }
}
