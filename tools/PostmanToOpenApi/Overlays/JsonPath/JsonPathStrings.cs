using System.Globalization;
using System.Text;

namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>Reads the quoted strings of a query.</summary>
internal static class JsonPathStrings
{
    /// <summary>The string that begins here; null if none does.</summary>
    public static string? Read(JsonPathScanner scanner)
    {
        var quote = scanner.Current;
        if (quote is not ('\'' or '"'))
        {
            return null;
        }

        var start = scanner.Position++;
        var text = new StringBuilder();
        while (scanner.Current != quote)
        {
            if (scanner.IsAtEnd)
            {
                throw scanner.Malformed($"the string that begins here does not end: a {quote} is missing", start);
            }

            if (scanner.Current < ' ')
            {
                throw scanner.Malformed("a control character stands in a string; write it as \\uXXXX");
            }

            text.Append(scanner.Current == '\\' ? Escape(scanner, quote) : scanner.Text[scanner.Position++].ToString());
        }

        scanner.Position++;
        return text.ToString();
    }

    private static string Escape(JsonPathScanner scanner, char quote)
    {
        var start = scanner.Position++;
        var escape = scanner.Current;
        scanner.Position++;
        return escape switch
        {
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            '/' or '\\' => escape.ToString(),
            'u' => Unicode(scanner, start),
            _ when escape == quote => quote.ToString(),
            _ => throw scanner.Malformed("the string has an escape that JSONPath does not know", start),
        };
    }

    private static string Unicode(JsonPathScanner scanner, int start)
    {
        var unit = Unit(scanner, start);
        if (char.IsHighSurrogate(unit) && scanner.Take("\\u") && Unit(scanner, start) is var low && char.IsLowSurrogate(low))
        {
            return new string([unit, low]);
        }

        return char.IsSurrogate(unit) ? throw scanner.Malformed("the string has half of a surrogate pair", start) : unit.ToString();
    }

    private static char Unit(JsonPathScanner scanner, int start)
    {
        var end = scanner.Position + 4;
        if (end > scanner.Text.Length || !ushort.TryParse(scanner.Text.AsSpan(scanner.Position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw scanner.Malformed("\\u needs four hexadecimal digits", start);
        }

        scanner.Position = end;
        return (char)unit;
    }
}
