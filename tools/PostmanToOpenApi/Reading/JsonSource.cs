using System.Buffers;
using System.Text;

namespace PostmanToOpenApi.Reading;

/// <summary>The UTF-8 that a tree was read from. Its texts are made when somebody asks for them, which for most nobody does.</summary>
internal sealed class JsonSource(ReadOnlyMemory<byte> utf8)
{
    /// <summary>What stands in the source as it is written there.</summary>
    public ReadOnlySpan<byte> Raw(int start, int length) => utf8.Span.Slice(start, length);

    /// <summary>Writes the same text in UTF-8 to another place.</summary>
    /// <returns>Whether UTF-8 can hold it.</returns>
    public bool TryCopy(int start, int length, Span<byte> target, out int written) => JsonEscapes.TryUndo(Raw(start, length), target, out written);

    /// <summary>The text of a JSON string without its quotes, or of a number.</summary>
    public string Text(int start, int length) => KnownNames.Text(Raw(start, length));

    /// <summary>The text of a JSON string whose syntax was checked before. Escaped halves of surrogate pairs, which exports do contain, stay what they are.</summary>
    public static string Text(ReadOnlySpan<byte> raw)
    {
        if (!raw.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(raw);
        }

        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = JsonEscapes.Undo(buffer.AsSpan(0, Encoding.UTF8.GetChars(raw, buffer)));
        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }
}
