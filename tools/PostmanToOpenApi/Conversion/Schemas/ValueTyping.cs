using System.Globalization;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Tells types from sample values, and is careful about it: a wrong type is worse than a string.</summary>
internal static class ValueTyping
{
    /// <summary>The type of a value that is written as plain text, as in a query or a form.</summary>
    public static ValueKind OfText(string value) => value switch
    {
        "true" or "false" => ValueKind.Boolean,
        _ when Placeholder(value) is { } kind => kind,
        _ when IsInteger(value) => ValueKind.Integer,
        _ when IsDecimal(value) => ValueKind.Number,
        _ => OfString(value),
    };

    /// <summary>The type of a JSON string: a string whatever it looks like, but perhaps one with a format.</summary>
    public static ValueKind OfString(string value) => value.Length switch
    {
        <= 10 when Placeholder(value) is { } kind => kind,
        36 when Guid.TryParseExact(value, "D", out _) => ValueKind.Uuid,
        10 when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => ValueKind.Date,
        >= 20 and <= 40 when IsDateTime(value) => ValueKind.DateTime,
        _ => ValueKind.Text,
    };

    /// <summary>The type of a JSON number: an integer only if it fits into 64 bits.</summary>
    public static ValueKind OfNumber(string written) =>
        long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? ValueKind.Integer : ValueKind.Number;

    /// <summary>The type of one of Postman's own dynamic variables, such as <c>$guid</c>.</summary>
    public static ValueKind? OfDynamicVariable(string name) => name switch
    {
        "$guid" or "$randomUUID" => ValueKind.Uuid,
        "$timestamp" or "$randomInt" => ValueKind.Integer,
        "$randomBoolean" => ValueKind.Boolean,
        "$isoTimestamp" => ValueKind.DateTime,
        _ when name.StartsWith('$') => ValueKind.Text,
        _ => null,
    };

    // Postman writes these when it makes a collection from an API definition.
    private static ValueKind? Placeholder(string value) => value switch
    {
        "<integer>" or "<long>" => ValueKind.Integer,
        "<number>" or "<float>" or "<double>" => ValueKind.Number,
        "<boolean>" => ValueKind.Boolean,
        "<uuid>" => ValueKind.Uuid,
        "<date>" => ValueKind.Date,
        "<dateTime>" => ValueKind.DateTime,
        _ => null,
    };

    // A leading zero or plus sign means a code or a phone number.
    private static bool IsInteger(string value)
    {
        var digits = value.AsSpan(value.StartsWith('-') ? 1 : 0);
        return digits.Length is > 0 and < 19 && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == 1 || digits[0] != '0');
    }

    private static bool IsDecimal(string value)
    {
        var dot = value.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && IsInteger(value[..dot]) && value.Length - dot is > 1 and < 19 && !value.AsSpan(dot + 1).ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsDateTime(string value)
    {
        var hasZone = value[^1] is 'Z' or 'z' || (value[^6] is '+' or '-' && value[^3] == ':');
        return hasZone && value[10] is 'T' or 't'
            && !value.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') && value[4] == '-' && value[7] == '-'
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _);
    }
}
