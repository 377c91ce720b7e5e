using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.OpenApi;

namespace PostmanToOpenApi.Writing;

/// <summary>Writes a document's JSON as UTF-8, in the form of <see cref="OpenApiJsonWriter"/>, which goes through UTF-16 and several copies of each text.</summary>
/// <param name="target">Takes what is written; null to keep it.</param>
internal sealed class Utf8DocumentWriter(Stream? target = null) : OpenApiWriterBase(TextWriter.Null, new OpenApiJsonWriterSettings())
{
    private const int LongestIndentation = 256;
    private const int Page = 64 * 1024;

    // Room for one with what stands before and behind it, but for blanks.
    private const int ShortName = 32;

    // OpenApiJsonWriter lets most controls through, which is no JSON.
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

    // How many values each of the open objects and arrays has; those of arrays are counted from int.MinValue.
    private readonly Stack<int> _open = new();
    private byte[] _utf8 = new byte[Page];
    private int _length;

    // Of the innermost one; the outermost value stands in none.
    private int _count = -1;
    private (int Length, int Count) _beforeMark;

    /// <summary>What was written and not handed on.</summary>
    public ReadOnlySpan<byte> Written => _utf8.AsSpan(0, _length);

    /// <summary>How deep in a document the outermost value stands.</summary>
    public int Depth { get; set; }

    protected override int BaseIndentation => 1;

    private bool IsInArray => _count < -1;

    public override void WriteStartObject() => Open((byte)'{', 0);

    public override void WriteEndObject() => Close((byte)'}', isEmpty: _count == 0);

    public override void WriteStartArray() => Open((byte)'[', int.MinValue);

    public override void WriteEndArray() => Close((byte)']', isEmpty: _count == int.MinValue);

    public override void WritePropertyName(string name)
    {
        if (name == NullableMark.Name)
        {
            // What may be taken back must not be handed on before.
            Reserve(ShortName + (2 * (Depth + _open.Count)));
            _beforeMark = (_length, _count);
        }

        BeginLine();
        Text(name);
        Ascii(": ");
    }

    public override void WriteValue(string value)
    {
        WriteValueSeparator();
        if (value is null)
        {
            Ascii("null");
        }
        else
        {
            Text(value);
        }
    }

    public override void WriteValue(bool value) => WriteRaw(value ? "true" : "false");

    public override void WriteValue(int value) => WriteRaw(value.ToString(CultureInfo.InvariantCulture));

    public override void WriteValue(long value) => WriteRaw(value.ToString(CultureInfo.InvariantCulture));

    public override void WriteValue(float value) => WriteRaw(value.ToString(CultureInfo.InvariantCulture));

    public override void WriteValue(double value) => WriteRaw(value.ToString(CultureInfo.InvariantCulture));

    public override void WriteValue(decimal value) => WriteRaw(value.ToString(CultureInfo.InvariantCulture));

    public override void WriteNull() => WriteRaw("null");

    public override void WriteRaw(string value)
    {
        WriteValueSeparator();
        Utf8(value);
    }

    /// <summary>Takes back the name <see cref="NullableMark.Name"/>, which was written last.</summary>
    public void TakeBackMark() => (_length, _count) = _beforeMark;

    /// <summary>Writes an object that another writer wrote for this place.</summary>
    public void WriteWritten(ReadOnlySpan<byte> utf8)
    {
        WriteValueSeparator();
        utf8.CopyTo(Reserve(utf8.Length));
        _length += utf8.Length;
    }

    /// <summary>Ends the document with a line end, and hands on the rest of it.</summary>
    public void WriteEnd()
    {
        Ascii("\n");
        target?.Write(Written);
        _length = target is null ? _length : 0;
    }

    /// <summary>Forgets what was written, to be used again.</summary>
    public void Clear() => _length = 0;

    protected override void WriteValueSeparator()
    {
        if (IsInArray)
        {
            BeginLine();
        }
    }

    private void Open(byte bracket, int count)
    {
        WriteValueSeparator();
        Reserve(1)[0] = bracket;
        _length++;
        _open.Push(_count);
        _count = count;
    }

    private void Close(byte bracket, bool isEmpty)
    {
        _count = _open.Pop();
        if (isEmpty)
        {
            Ascii(" ");
        }
        else
        {
            Indent();
        }

        Reserve(1)[0] = bracket;
        _length++;
    }

    private void BeginLine()
    {
        if (_count is not (0 or int.MinValue))
        {
            Ascii(",");
        }

        _count++;
        Indent();
    }

    private void Indent()
    {
        Ascii("\n");
        for (var rest = 2 * (Depth + _open.Count); rest > 0; rest -= LongestIndentation)
        {
            var part = Math.Min(rest, LongestIndentation);
            Reserve(part)[..part].Fill((byte)' ');
            _length += part;
        }
    }

    private void Text(string text)
    {
        Ascii("\"");
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Escaped) is var at and >= 0)
        {
            Utf8(rest[..at]);
            Ascii(Escape(rest[at]));
            rest = rest[(at + 1)..];
        }

        Utf8(rest);
        Ascii("\"");
    }

    private static string Escape(char c) => c switch
    {
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        '"' => "\\\"",
        '\\' => "\\\\",
        _ => FormattableString.Invariant($"\\u{(int)c:x4}"),
    };

    private void Ascii(string text)
    {
        var target = Reserve(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            target[i] = (byte)text[i];
        }

        _length += text.Length;
    }

    private void Utf8(ReadOnlySpan<char> text)
    {
        // Before the length is read, which this may set back.
        var target = Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, target);
    }

    private Span<byte> Reserve(int count)
    {
        if (_utf8.Length - _length < count)
        {
            MakeRoom(count);
        }

        return _utf8.AsSpan(_length);
    }

    private void MakeRoom(int count)
    {
        if (target is not null)
        {
            target.Write(Written);
            _length = 0;
        }

        if (_utf8.Length - _length < count)
        {
            Array.Resize(ref _utf8, Math.Max(2 * _utf8.Length, _length + count));
        }
    }
}
