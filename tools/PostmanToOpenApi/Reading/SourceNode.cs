using System.Globalization;
using System.Text;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Reading;

/// <summary>A JSON value that knows where it stands in its file.</summary>
internal sealed class SourceNode(SourceKind kind, int offset, SourceNode? parent)
{
    // Longer ones are bodies and scripts, which are read once or twice, and would be kept for nothing.
    private const int LongestKept = 200;

    private static readonly SmallDictionary<SourceNode> NoMembers = new();
    private static readonly List<SourceNode> NoItems = [];

    // The members, the items, the text, or the source that the text is in.
    private object? _content;
    private string? _name;
    private int _index;
    private int _length;

    public SourceKind Kind => kind;

    /// <summary>The value's first byte, counted from the file's start.</summary>
    public int Offset => offset;

    public SourceNode? Parent => parent;

    /// <summary>A string's text, or a number, <c>true</c> or <c>false</c> as written.</summary>
    public string Text
    {
        get => _content switch
        {
            string text => text,
            JsonSource source => TextIn(source),
            _ => "",
        };
        init => _content = kind is SourceKind.Object or SourceKind.Array ? null : value;
    }

    /// <summary>Whether the text is empty or has nothing but white space.</summary>
    public bool IsBlank => _content is JsonSource source && source.Raw(Start, _length) is [> (byte)' ' and < 0x7F and not (byte)'\\', ..]
        ? false
        : string.IsNullOrWhiteSpace(Text);

    /// <summary>How many bytes <see cref="TryCopyText"/> needs at most; 0 where it cannot copy.</summary>
    public int LongestText => _content is JsonSource ? _length : 0;

    /// <summary>Writes the text in UTF-8, without making a string of it.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="written">How many bytes the text has.</param>
    /// <returns>Whether it can be had so.</returns>
    public bool TryCopyText(Span<byte> target, out int written)
    {
        written = 0;
        return _content is JsonSource source && source.TryCopy(Start, _length, target, out written);
    }

    /// <summary>Whether both are the same text, in the same escapes.</summary>
    public bool IsWrittenLike(SourceNode other) => _content is JsonSource source && other._content is JsonSource others && kind == other.Kind
        && source.Raw(Start, _length).SequenceEqual(others.Raw(other.Start, other._length));

    /// <summary>An object's members in the file's order. Of members with one name the last counts.</summary>
    public SmallDictionary<SourceNode> Members => kind == SourceKind.Object ? (SmallDictionary<SourceNode>)(_content ??= new SmallDictionary<SourceNode>()) : NoMembers;

    /// <summary>An array's elements.</summary>
    public List<SourceNode> Items => kind == SourceKind.Array ? (List<SourceNode>)(_content ??= new List<SourceNode>()) : NoItems;

    // Behind the quote, where there is one.
    private int Start => kind == SourceKind.Text ? Offset + 1 : Offset;

    /// <summary>The member with this name, unless it is absent or null.</summary>
    public SourceNode? this[string name] =>
        Members.TryGetValue(name, out var member) && member.Kind != SourceKind.Null ? member : null;

    /// <summary>How many bytes an object or array has in its file; 0 for one that is not in the file.</summary>
    public int Length => _length;

    /// <summary>Notes where an object or array ends.</summary>
    public void EndAt(int end) => _length = end - offset;

    /// <summary>The bytes of an object or array in its file.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> file) => file.Slice(offset, _length);

    /// <summary>Puts this into a container.</summary>
    /// <returns>Whether a member with this name was there before. It is gone.</returns>
    public bool AddTo(SourceNode container, string? name)
    {
        if (container.Kind == SourceKind.Array)
        {
            _index = container.Items.Count;
            container.Items.Add(this);
            return false;
        }

        _name = name ?? "";
        return container.Members.Set(_name, this);
    }

    /// <summary>A text or number whose text is read when it is asked for.</summary>
    public static SourceNode In(JsonSource source, SourceKind kind, int offset, int length, SourceNode? parent) =>
        new(kind, offset, parent) { _content = source, _length = length };

    /// <summary>A value that is not in the file, made of one that is and standing at its place.</summary>
    public static SourceNode At(SourceNode place, SourceKind kind, string text = "") =>
        new(kind, place.Offset, place.Parent) { Text = text, _name = place._name, _index = place._index };

    /// <summary>Makes another value, which keeps its own place, a member of this too.</summary>
    public void Set(string name, SourceNode? value)
    {
        if (value is not null)
        {
            Members[name] = value;
        }
    }

    /// <summary>The name as a member; null for an element and for the root.</summary>
    public string? Name => _name;

    /// <summary>The request or folder that this is, or is part of; null for what belongs to the collection itself.</summary>
    public SourceNode? Owner()
    {
        var node = this;
        while (node is not null && node.Parent is not { Kind: SourceKind.Array, Name: "item" or "items" or "requests" })
        {
            node = node.Parent;
        }

        return node;
    }

    /// <summary>The place as a JSON path.</summary>
    public string JsonPath()
    {
        var steps = new Stack<string>();
        for (var node = this; node.Parent is not null; node = node.Parent)
        {
            steps.Push(node._name is { } name ? Step(name) : Step(node._index));
        }

        return steps.Aggregate(new StringBuilder("$"), (path, step) => path.Append(step)).ToString();
    }

    /// <summary>The JSON path of what comes next in this container: the member with this name, or the next element.</summary>
    public string PathOfNext(string? name) =>
        JsonPath() + (Kind == SourceKind.Array ? Step(Items.Count) : name is null ? "" : Step(name));

    private string TextIn(JsonSource source)
    {
        var text = source.Text(Start, _length);
        if (_length <= LongestKept)
        {
            _content = text;
        }

        return text;
    }

    private static string Step(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private static string Step(string name) =>
        name.Length is > 0 and <= 40 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !SecretShapes.HasOne(name)
            ? "." + name
            : $"[{MessageText.Quote(name)}]";
}
