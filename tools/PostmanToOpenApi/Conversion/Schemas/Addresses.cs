namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Tells addresses of mail and of the web from other texts.</summary>
internal static class Addresses
{
    private const int LongestEmail = 254;
    private const int LongestUri = 2_000;

    private static readonly string[] Schemes = ["https://", "http://", "wss://", "ws://", "ftp://"];

    /// <summary>Whether this is a mail address and nothing else.</summary>
    public static bool IsEmail(ReadOnlySpan<char> value)
    {
        var at = value.IndexOf('@');
        return at is > 0 and <= 64 && value.Length <= LongestEmail
            && IsLocalPart(value[..at]) && IsDomain(value[(at + 1)..]);
    }

    /// <summary>Whether this is an absolute address with a scheme and a host, and without variables.</summary>
    public static bool IsUri(ReadOnlySpan<char> value)
    {
        if (value.Length > LongestUri || Scheme(value) is not { } scheme || value.Length == scheme.Length || !char.IsLetterOrDigit(value[scheme.Length]))
        {
            return false;
        }

        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '<' or '>' or '{' or '}' or '|' or '\\' or '^' or '`')
            {
                return false;
            }
        }

        return true;
    }

    private static string? Scheme(ReadOnlySpan<char> value)
    {
        if (value.Length > 8 && value[..8].Contains(':'))
        {
            foreach (var scheme in Schemes)
            {
                if (value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                {
                    return scheme;
                }
            }
        }

        return null;
    }

    private static bool IsLocalPart(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '_' or '-' or '+' or '\'' or '&' or '%'))
            {
                return false;
            }
        }

        return text[0] != '.' && text[^1] != '.';
    }

    private static bool IsDomain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-'))
            {
                return false;
            }
        }

        var dot = text.LastIndexOf('.');
        return dot > 0 && text[0] != '.' && text.Length - dot > 2 && text.IndexOf("..", StringComparison.Ordinal) < 0;
    }
}
