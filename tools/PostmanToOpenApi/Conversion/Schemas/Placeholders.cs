using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>The values that Postman writes in place of samples when it makes a collection from an API definition: <c>&lt;integer&gt;</c>.</summary>
internal static class Placeholders
{
    /// <summary>What a text begins with that stands where the import went no deeper.</summary>
    public static ReadOnlySpan<byte> Cut => "<Error: Too many levels of nesting"u8;

    /// <summary>The type that the placeholder names; null if the text is none.</summary>
    public static ValueKind? Find(ReadOnlySpan<char> value) => value is ['<', .., '>'] and { Length: <= 20 } ? Named(value) : null;

    /// <summary>The type of the elements and what stands between them where the text is one placeholder several times, as the import writes an array that is no repeated parameter; null for anything else.</summary>
    public static (ValueKind Kind, char Separator)? FindJoined(string value)
    {
        var end = value.StartsWith('<') ? value.IndexOf('>', StringComparison.Ordinal) + 1 : 0;
        if (end == 0 || end == value.Length || value[end] is not (',' or '|' or ' ') || !value.Split(value[end]).All(part => part == value[..end]))
        {
            return null;
        }

        var kind = Find(value.AsSpan(0, end)) ?? (value[..end] == "<string>" ? ValueKind.Text : null);
        return kind is { } known ? (known, value[end]) : null;
    }

    /// <summary>Whether the object stands where the import went no deeper, which says nothing about the value.</summary>
    public static bool IsCut(SourceNode sample) =>
        sample.Members.Count == 1 && sample["value"] is { Kind: SourceKind.Text } value && value.Text.StartsWith("<Error: Too many levels of nesting", StringComparison.Ordinal);

    private static ValueKind? Named(ReadOnlySpan<char> value) => value switch
    {
        "<integer>" or "<long>" or "<int32>" or "<int64>" => ValueKind.Integer,
        "<number>" or "<float>" or "<double>" => ValueKind.Number,
        "<boolean>" => ValueKind.Boolean,
        "<uuid>" => ValueKind.Uuid,
        "<date>" => ValueKind.Date,
        "<dateTime>" or "<date-time>" => ValueKind.DateTime,
        "<email>" => ValueKind.Email,
        "<uri>" or "<url>" => ValueKind.Uri,
        "<byte>" => ValueKind.Bytes,
        "<password>" => ValueKind.Password,
        "<ipv4>" => ValueKind.IpV4,
        "<ipv6>" => ValueKind.IpV6,
        "<hostname>" => ValueKind.HostName,
        "<time>" => ValueKind.Time,
        _ => null,
    };
}
