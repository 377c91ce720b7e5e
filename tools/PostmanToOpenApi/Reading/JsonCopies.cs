using System.Buffers;

namespace PostmanToOpenApi.Reading;

/// <summary>Tells copies of a JSON value from others without reading them: half of a collection are the requests of saved responses, and nearly all of those are what the request itself is, indented otherwise.</summary>
internal static class JsonCopies
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);
    private static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(" \t\r\n,]}"u8);
    private static readonly SearchValues<byte> StringMarks = SearchValues.Create("\"\\"u8);

    /// <summary>How many bytes of the text the value takes up.</summary>
    /// <param name="value">An object or array, of which is known that it is JSON.</param>
    /// <param name="text">What begins with the same value, or with something else.</param>
    /// <param name="levels">How deep the value may nest.</param>
    /// <returns>The bytes, with the blanks before it; 0 if something else stands there, or the value nests deeper.</returns>
    public static int Length(ReadOnlySpan<byte> value, ReadOnlySpan<byte> text, int levels)
    {
        var (at, depth) = (0, 0);
        while (true)
        {
            value = value[Blank(value)..];
            if (value.IsEmpty)
            {
                return at;
            }

            at += Blank(text[at..]);
            var length = TokenLength(value);
            if (!text[at..].StartsWith(value[..length]))
            {
                return 0;
            }

            depth += value[0] is (byte)'{' or (byte)'[' ? 1 : value[0] is (byte)'}' or (byte)']' ? -1 : 0;
            if (depth > levels || (IsScalar(value[0]) && at + length < text.Length && !ScalarEnds.Contains(text[at + length])))
            {
                return 0;
            }

            at += length;
            value = value[length..];
        }
    }

    private static int Blank(ReadOnlySpan<byte> text)
    {
        // Mostly there is none, or a few.
        var i = 0;
        while (i < text.Length && i < 8 && Blanks.Contains(text[i]))
        {
            i++;
        }

        return i < 8 ? i : text.IndexOfAnyExcept(Blanks) is var end and >= 0 ? end : text.Length;
    }

    private static bool IsScalar(byte first) => first is not ((byte)'{' or (byte)'}' or (byte)'[' or (byte)']' or (byte)',' or (byte)':' or (byte)'"');

    private static int TokenLength(ReadOnlySpan<byte> value) => value[0] == '"' ? StringLength(value)
        : !IsScalar(value[0]) ? 1
        : value.IndexOfAny(ScalarEnds) is var end and >= 0 ? end
        : value.Length;

    private static int StringLength(ReadOnlySpan<byte> value)
    {
        var at = 1;
        while (value[at += value[at..].IndexOfAny(StringMarks)] == '\\')
        {
            at += 2;
        }

        return at + 1;
    }
}
