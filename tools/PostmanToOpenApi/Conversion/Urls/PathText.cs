using System.Buffers;
using System.Globalization;
using System.Text;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Writes literal text of a path so that it is plain ASCII, and the same on the wire.</summary>
internal static class PathText
{
    // The apostrophe may stand in a path, but code generators stumble over it.
    private const string Unreserved = "-._~!$&()*+,;=:@/";

    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + Unreserved);

    /// <summary>The text of some segments with everything percent-encoded that cannot stand in a path; null if that is impossible.</summary>
    public static string? Encode(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length);
        Span<byte> utf8 = stackalloc byte[4];
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                return null;
            }

            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Unreserved.Contains((char)rune.Value, StringComparison.Ordinal) || IsEscape(text, i)))
            {
                encoded.Append((char)rune.Value);
            }
            else
            {
                foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
                {
                    encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
                }
            }

            i += length;
        }

        return encoded.ToString();
    }

    /// <summary>Whether a segment is <c>.</c> or <c>..</c>: HTTP clients resolve these, and so call another path.</summary>
    public static bool HasDotSegment(string path) =>
        (path.Contains("/.", StringComparison.Ordinal) || path.Contains("/%2", StringComparison.Ordinal))
        && path.Split('/').Any(segment => segment.Length is > 0 and <= 6 && Uri.UnescapeDataString(segment) is "." or "..");

    private static bool IsEscape(string text, int index) =>
        text[index] == '%' && index + 2 < text.Length && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2]);
}
