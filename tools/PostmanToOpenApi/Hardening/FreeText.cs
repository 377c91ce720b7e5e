using System.Buffers;
using System.Globalization;
using System.Text;

namespace PostmanToOpenApi.Hardening;

/// <summary>Cleans text that people read, and that generators write into comments: a line end that they overlook ends the comment.</summary>
internal static class FreeText
{
    /// <summary>How long a text may be.</summary>
    public const int Longest = 20_000;

    // What nearly all texts are made of.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "\t\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static string? Clean(string? text)
    {
        if (text is null || (text.Length <= Longest && !text.AsSpan().ContainsAnyExcept(Plain)))
        {
            return text;
        }

        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        for (var i = 0; i < text.Length && clean.Length < Longest;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (status == OperationStatus.Done)
            {
                Append(clean, rune, isPairEnd: rune.Value == '\n' && i > 0 && text[i - 1] == '\r');
            }

            i += length;
        }

        return clean.ToString();
    }

    private static void Append(StringBuilder clean, Rune rune, bool isPairEnd)
    {
        if (rune.Value is '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029)
        {
            clean.Append('\n');
        }
        else if (!isPairEnd && (rune.Value is '\n' or '\t' || !IsDropped(rune)))
        {
            clean.Append(rune);
        }
    }

    private static bool IsDropped(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C or 0xFEFF
        || rune.Value is (>= 0xE0000 and <= 0xE007F) or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE;
}
