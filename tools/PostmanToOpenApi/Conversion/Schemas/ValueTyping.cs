using System.Globalization;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Tells types from sample values, and is careful about it: a wrong type is worse than a string.</summary>
internal static class ValueTyping
{
    /// <summary>The type of a value that is written as plain text, as in a query or a form.</summary>
    public static ValueKind OfText(ReadOnlySpan<char> value) => value switch
    {
        "true" or "false" => ValueKind.Boolean,
        _ when Placeholders.Find(value) is { } kind => InBody(kind),
        _ when IsInteger(value) => ValueKind.Integer,
        _ when IsDecimal(value) => ValueKind.Number,
        _ => OfString(value),
    };

    /// <summary>The same for a value in a path, a query or a header.</summary>
    public static ValueKind OfParameter(ReadOnlySpan<char> value) => Placeholders.Find(value) ?? OfText(value);

    /// <summary>The type of a JSON string: a string whatever it looks like, but perhaps one with a format.</summary>
    public static ValueKind OfString(ReadOnlySpan<char> value) => value.Length switch
    {
        _ when Placeholders.Find(value) is { } kind => InBody(kind),
        36 when Guid.TryParseExact(value, "D", out _) => ValueKind.Uuid,
        10 when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => ValueKind.Date,
        >= 20 and <= 40 when IsDateTime(value) => ValueKind.DateTime,
        _ when Addresses.IsEmail(value) => ValueKind.Email,
        _ when Addresses.IsUri(value) => ValueKind.Uri,
        _ => ValueKind.Text,
    };

    // What is read must be read whatever it is, and generators make of times something that cannot read all of them.
    private static ValueKind InBody(ValueKind kind) => kind is ValueKind.Time ? ValueKind.Text : kind;

    /// <summary>The type of a JSON number: an integer only if it fits into 64 bits.</summary>
    public static ValueKind OfNumber(string written) =>
        long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? ValueKind.Integer : ValueKind.Number;

    /// <summary>The same for a number in UTF-8.</summary>
    public static ValueKind OfNumber(ReadOnlySpan<byte> written) =>
        long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? ValueKind.Integer : ValueKind.Number;

    /// <summary>The same as a JSON string: <c>"5"</c> is a text.</summary>
    public static ValueKind InQuotes(ValueKind kind) =>
        IsText(kind) ? kind : ValueKind.Text;

    /// <summary>Whether the type is a string in JSON.</summary>
    public static bool IsText(ValueKind kind) => kind is not (ValueKind.Integer or ValueKind.Number or ValueKind.Boolean);

    // A leading zero or plus sign means a code or a phone number.
    private static bool IsInteger(ReadOnlySpan<char> value)
    {
        var digits = value[(value.StartsWith('-') ? 1 : 0)..];
        return digits.Length is > 0 and < 19 && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == 1 || digits[0] != '0');
    }

    private static bool IsDecimal(ReadOnlySpan<char> value)
    {
        var dot = value.IndexOf('.');
        return dot > 0 && IsInteger(value[..dot]) && value.Length - dot is > 1 and < 19 && !value[(dot + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsDateTime(ReadOnlySpan<char> value)
    {
        var hasZone = value[^1] is 'Z' or 'z' || (value[^6] is '+' or '-' && value[^3] == ':');
        return hasZone && value[10] is 'T' or 't'
            && !value[..4].ContainsAnyExceptInRange('0', '9') && value[4] == '-' && value[7] == '-'
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _);
    }
}
