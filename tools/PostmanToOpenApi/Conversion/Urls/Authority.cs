using System.Globalization;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Tells a host with an optional port from text that only stands where one should: perhaps a part of a password.</summary>
internal static class Authority
{
    /// <summary>The authority without userinfo: what follows its last <c>@</c>.</summary>
    public static string WithoutUserInfo(string authority) => authority[(authority.LastIndexOf('@') + 1)..];

    /// <summary>Whether this is <c>host</c> or <c>host:port</c>, any part of which may come from variables.</summary>
    public static bool IsHostAndPort(string authority)
    {
        // A digit can stand where a variable can: in a host and in a port.
        var text = string.Concat(Mustache.Split(authority).Select(part => part.IsVariable ? "1" : part.Text));
        var bracket = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        var colon = text.IndexOf(':', bracket + 1);
        var host = colon < 0 ? text : text[..colon];
        return (colon < 0 || IsPort(text[(colon + 1)..])) && (bracket < 0 ? IsHost(host) : IsIpAddress(host));
    }

    /// <summary>A host's text in lower case and ASCII; null if no host can be called so.</summary>
    public static string? HostText(string text)
    {
        if (text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or ':' or '[' or ']'))
        {
            return text.ToLowerInvariant();
        }

        try
        {
            return text.Any(c => char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                ? null
                : new IdnMapping().GetAscii(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsPort(string text) => text.Length is > 0 and <= 5 && text.All(char.IsAsciiDigit);

    private static bool IsHost(string text) => text.Length > 0 && text.All(c => !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    private static bool IsIpAddress(string text) => text[^1] == ']' && text[1..^1].All(c => char.IsAsciiHexDigit(c) || c is ':' or '.');
}
