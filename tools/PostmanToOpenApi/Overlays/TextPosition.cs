using System.Text;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>Finds a character of a text in the file that the text stands in, with quotes and escapes.</summary>
internal static class TextPosition
{
    /// <summary>The byte where the character stands, or where the text begins if it is not written on one line as it is.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="node">The text.</param>
    /// <param name="index">The character, in UTF-16 units from the text's start.</param>
    public static int OffsetOf(ReadOnlySpan<byte> utf8, SourceNode node, int index)
    {
        var quote = utf8[node.Offset] is (byte)'"' or (byte)'\'' ? (char)utf8[node.Offset] : '\0';
        var offset = node.Offset + (quote == '\0' ? 0 : 1);
        for (var unit = 0; unit < index && unit < node.Text.Length;)
        {
            if (offset >= utf8.Length || Rune.DecodeFromUtf8(utf8[offset..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                return node.Offset;
            }

            var isEscape = (quote == '"' && rune.Value == '\\') || (quote == '\'' && rune.Value == '\'');
            if (!isEscape && rune.Value != node.Text[unit] && rune.Utf16SequenceLength == 1)
            {
                return node.Offset;
            }

            offset += isEscape ? EscapeLength(utf8[offset..]) : length;
            unit += isEscape ? 1 : rune.Utf16SequenceLength;
        }

        return offset;
    }

    private static int EscapeLength(ReadOnlySpan<byte> escape) => escape switch
    {
        [_, (byte)'u', ..] => 6,
        [_, (byte)'x', ..] => 4,
        _ => 2,
    };
}
