using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PostmanToOpenApi.Overlays;

/// <summary>Reads YAML 1.2 into <see cref="SourceNode"/>s, without recursion. What JSON has no counterpart for is refused by name.</summary>
internal sealed class YamlTreeReader
{
    private const string CoreTags = "tag:yaml.org,2002:";

    private readonly string _text;
    private readonly ICollection<SourceNode> _duplicates;
    private int _documents;
    private int _depth;
    private int _unit;
    private int _offset;
    private SourceNode? _root;
    private SourceNode? _container;
    private string? _name;

    private YamlTreeReader(string text, ICollection<SourceNode> duplicates)
    {
        _text = text;
        _duplicates = duplicates;
    }

    /// <summary>Reads one document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="duplicates">Gets the members that took the place of one with the same name.</param>
    /// <exception cref="YamlTreeException">The text is no YAML, or has what is not supported.</exception>
    public static SourceNode Read(string text, ICollection<SourceNode> duplicates)
    {
        var reader = new YamlTreeReader(text, duplicates);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (parser.MoveNext())
            {
                reader.Take(parser.Current!);
            }
        }
        catch (Exception e) when (e is not YamlTreeException)
        {
            // Its message quotes the text: only the place is taken. For some texts the library fails without one.
            var offset = e is YamlDotNet.Core.YamlException { Start: var start } ? reader.OffsetOf(start) : reader._offset;
            throw new YamlTreeException(offset, reader.Here, "expected YAML, found something that cannot stand here; check the indentation, the quotes and the colons", DiagnosticCodes.OverlaySyntax);
        }

        return reader._root ?? throw new YamlTreeException(0, "$", "the file has no content; write an overlay into it", DiagnosticCodes.OverlaySyntax);
    }

    private string Here => _container?.PathOfNext(_name) ?? "$";

    private void Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart start when ++_documents > 1 || start.Version is { Version: not { Major: 1, Minor: 2 } }:
                throw Unsupported(parsed, _documents > 1 ? "several documents in one file" : "a %YAML directive other than 1.2");
            case AnchorAlias:
                throw Unsupported(parsed, "an alias ('*name')");
            case MappingStart mapping:
                CheckTag(mapping, "map");
                Open(new SourceNode(SourceKind.Object, OffsetOf(parsed.Start), _container), parsed);
                break;
            case SequenceStart sequence:
                CheckTag(sequence, "seq");
                Open(new SourceNode(SourceKind.Array, OffsetOf(parsed.Start), _container), parsed);
                break;
            case MappingEnd or SequenceEnd:
                _depth--;
                _container = _container?.Parent;
                break;
            case Scalar scalar when _container is { Kind: SourceKind.Object } && _name is null:
                _name = Key(scalar);
                break;
            case Scalar scalar:
                Add(Value(scalar));
                break;
        }
    }

    private void Open(SourceNode node, ParsingEvent parsed)
    {
        if (_container is { Kind: SourceKind.Object } && _name is null)
        {
            throw Unsupported(parsed, "a key that is no scalar");
        }

        if (++_depth > JsonTreeReader.MaxDepth)
        {
            throw new YamlTreeException(node.Offset, Here, $"maps and lists nest deeper than {JsonTreeReader.MaxDepth} levels", DiagnosticCodes.OverlayTooCostly);
        }

        Add(node);
        _container = node;
    }

    private void Add(SourceNode node)
    {
        if (_container is not null && node.AddTo(_container, _name))
        {
            _duplicates.Add(node);
        }

        _root ??= node;
        _name = null;
    }

    private string Key(Scalar scalar)
    {
        if (scalar is { Style: ScalarStyle.Plain, Value: "<<" })
        {
            throw Unsupported(scalar, "a merge key ('<<')");
        }

        CheckTag(scalar, "str", "int", "float", "bool", "null");
        return scalar.Value;
    }

    private SourceNode Value(Scalar scalar)
    {
        CheckTag(scalar, "str", "int", "float", "bool", "null");
        var isText = scalar.Style != ScalarStyle.Plain || scalar.Tag == "!" || Suffix(scalar) == "str";
        var (kind, text) = isText
            ? (SourceKind.Text, scalar.Value)
            : YamlScalars.Resolve(scalar.Value) ?? throw Unsupported(scalar, "an infinite number, or one that is not a number,");
        var tag = Suffix(scalar);
        if (!scalar.Tag.IsEmpty && tag is not ("" or "str") && tag != Tag(kind, text))
        {
            throw Unsupported(scalar, $"a tag '!!{tag}' on a value that is none");
        }

        return new SourceNode(kind, OffsetOf(scalar.Start), _container) { Text = text };
    }

    private static string Tag(SourceKind kind, string text) => kind switch
    {
        SourceKind.Null => "null",
        SourceKind.Boolean => "bool",
        SourceKind.Number => text.AsSpan().ContainsAny('.', 'e', 'E') ? "float" : "int",
        _ => "str",
    };

    private void CheckTag(NodeEvent node, params ReadOnlySpan<string> allowed)
    {
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific && !allowed.Contains(Suffix(node)))
        {
            throw Unsupported(node, "a tag other than those of the core schema");
        }
    }

    private static string Suffix(NodeEvent node) =>
        !node.Tag.IsEmpty && !node.Tag.IsNonSpecific && node.Tag.Value.StartsWith(CoreTags, StringComparison.Ordinal) ? node.Tag.Value[CoreTags.Length..] : "";

    private YamlTreeException Unsupported(ParsingEvent parsed, string what) =>
        new(OffsetOf(parsed.Start), Here, $"{what} is not supported: write the YAML that JSON has a counterpart for");

    // Nodes come in the order of the text, so counting on from the last one keeps this linear.
    private int OffsetOf(Mark mark)
    {
        var unit = (int)Math.Clamp(mark.Index, 0, _text.Length);
        if (unit < _unit)
        {
            return _offset;
        }

        _offset += System.Text.Encoding.UTF8.GetByteCount(_text.AsSpan(_unit, unit - _unit));
        _unit = unit;
        return _offset;
    }
}
