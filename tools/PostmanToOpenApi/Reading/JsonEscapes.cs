using System.Globalization;

namespace PostmanToOpenApi.Reading;

/// <summary>Undoes the escapes of a JSON string whose syntax was checked before.</summary>
internal static class JsonEscapes
{
    /// <summary>Writes the text over its escaped form, which is longer.</summary>
    /// <returns>The text's length.</returns>
    public static int Undo(Span<char> raw)
    {
        var (read, written) = (0, 0);
        while (raw[read..].IndexOf('\\') is var plain and >= 0)
        {
            raw.Slice(read, plain).CopyTo(raw[written..]);
            (read, written) = (read + plain + 1, written + plain);
            var isCode = raw[read] == 'u';
            raw[written++] = isCode
                ? (char)ushort.Parse(raw.Slice(read + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : Short(raw[read]);
            read += isCode ? 5 : 1;
        }

        raw[read..].CopyTo(raw[written..]);
        return written + raw.Length - read;
    }

    private static char Short(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}
