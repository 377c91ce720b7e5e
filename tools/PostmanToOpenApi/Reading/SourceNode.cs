using System.Globalization;
using System.Text;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Reading;

/// <summary>A JSON value that knows where it stands in its file.</summary>
internal sealed class SourceNode(SourceKind kind, int offset, SourceNode? parent)
{
    private string? _name;
    private int _index;

    public SourceKind Kind { get; } = kind;

    /// <summary>The value's first byte, counted from the file's start.</summary>
    public int Offset { get; } = offset;

    public SourceNode? Parent { get; } = parent;

    /// <summary>A string's text, or a number, <c>true</c> or <c>false</c> as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>An object's members in the file's order. Of members with one name the last counts.</summary>
    public OrderedDictionary<string, SourceNode> Members { get; } = kind == SourceKind.Object ? new(StringComparer.Ordinal) : Empty;

    /// <summary>An array's elements.</summary>
    public List<SourceNode> Items { get; } = kind == SourceKind.Array ? [] : NoItems;

    private static OrderedDictionary<string, SourceNode> Empty { get; } = [];

    private static List<SourceNode> NoItems { get; } = [];

    /// <summary>The member with this name, unless it is absent or null.</summary>
    public SourceNode? this[string name] =>
        Members.TryGetValue(name, out var member) && member.Kind != SourceKind.Null ? member : null;

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
        var isDuplicate = !container.Members.TryAdd(_name, this);
        container.Members[_name] = this;
        return isDuplicate;
    }

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
        while (node is not null && node.Parent is not { Kind: SourceKind.Array, Name: "item" or "requests" })
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

    private static string Step(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private static string Step(string name) =>
        name.Length is > 0 and <= 40 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !SecretShapes.HasOne(name)
            ? "." + name
            : $"[{MessageText.Quote(name)}]";
}
