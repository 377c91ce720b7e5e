using System.Globalization;
using System.Text;

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

    /// <summary>Writes the text in UTF-8 to another place, which has as many bytes.</summary>
    /// <returns>Whether UTF-8 can hold it: it has no half characters, and whole ones are not put together here.</returns>
    public static bool TryUndo(ReadOnlySpan<byte> raw, Span<byte> utf8, out int length)
    {
        for (length = 0; raw.IndexOf((byte)'\\') is var plain and >= 0;)
        {
            raw[..plain].CopyTo(utf8[length..]);
            length += plain;
            var isCode = raw[plain + 1] == 'u';
            var c = isCode
                ? (char)ushort.Parse(raw.Slice(plain + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : Short((char)raw[plain + 1]);
            if (!Rune.TryCreate(c, out var rune))
            {
                return false;
            }

            length += rune.EncodeToUtf8(utf8[length..]);
            raw = raw[(plain + (isCode ? 6 : 2))..];
        }

        raw.CopyTo(utf8[length..]);
        length += raw.Length;
        return true;
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
