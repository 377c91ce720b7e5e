using System.Text.Json;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads JSON into <see cref="SourceNode"/>s, without recursion: the depth of the input costs no stack.</summary>
internal sealed class JsonTreeReader
{
    /// <summary>How deep objects and arrays may nest.</summary>
    public const int MaxDepth = 512;

    private const string Copy = "originalRequest";
    private const string Items = "item";

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly JsonSource _source;
    private readonly ICollection<SourceNode>? _duplicates;
    private SourceNode? _root;
    private SourceNode? _container;
    private string? _name;
    private Action<SourceNode>? _itemRead;
    private bool _skipsCopies;

    // What stands before the part that the reader has, when it has jumped.
    private int _skipped;

    private JsonTreeReader(ReadOnlyMemory<byte> utf8, ICollection<SourceNode>? duplicates)
    {
        _utf8 = utf8;
        _source = new JsonSource(utf8);
        _duplicates = duplicates;
    }

    /// <summary>Reads one JSON value.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="tolerant">Whether comments and trailing commas are allowed.</param>
    /// <param name="duplicates">Gets the members that took the place of one with the same name.</param>
    /// <exception cref="JsonTreeException">The text is no JSON, or too deep.</exception>
    public static SourceNode Read(ReadOnlyMemory<byte> utf8, bool tolerant = false, ICollection<SourceNode>? duplicates = null) =>
        new JsonTreeReader(utf8, duplicates).Read(tolerant);

    /// <summary>Reads a collection. In place of the copies of a request that stand with its saved responses it has the request itself.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="duplicates">Gets the members that took the place of one with the same name.</param>
    /// <param name="itemRead">Told of each element of an array of items, as soon as it is there.</param>
    /// <exception cref="JsonTreeException">The text is no JSON, or too deep.</exception>
    public static SourceNode ReadCollection(ReadOnlyMemory<byte> utf8, ICollection<SourceNode> duplicates, Action<SourceNode>? itemRead = null)
    {
        try
        {
            var found = new List<SourceNode>();
            var root = new JsonTreeReader(utf8, found) { _skipsCopies = true, _itemRead = itemRead }.Read(tolerant: false);
            found.ForEach(duplicates.Add);
            return root;
        }
        catch (JsonTreeException)
        {
            // The place is known only to a reader that has read everything before it.
            return Read(utf8, duplicates: duplicates);
        }
    }

    private SourceNode Read(bool tolerant)
    {
        var options = new JsonReaderOptions
        {
            // One level more than allowed: so the reader gets to the place that we report.
            MaxDepth = MaxDepth + 1,
            AllowTrailingCommas = tolerant,
            CommentHandling = tolerant ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        };
        var reader = new Utf8JsonReader(_utf8.Span, options);
        try
        {
            while (reader.Read())
            {
                Take(ref reader);
            }
        }
        catch (JsonException e)
        {
            // Its message quotes the input, which may be a secret: only the place is taken.
            var offset = Offset(_utf8.Span, e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            throw new JsonTreeException(offset, _container?.PathOfNext(_name) ?? "$", isTooDeep: false);
        }

        return _root ?? throw new JsonTreeException(0, "$", isTooDeep: false);
    }

    private static int Offset(ReadOnlySpan<byte> utf8, long line, long position)
    {
        var offset = 0;
        for (; line > 0; line--)
        {
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)position;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name = KnownNames.Of(reader.ValueSpan);
                if (_skipsCopies && _name == Copy)
                {
                    SkipCopy(ref reader);
                }

                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _container!.EndAt(_skipped + (int)reader.BytesConsumed);
                if (_itemRead is not null && _container is { Kind: SourceKind.Object, Parent: { Kind: SourceKind.Array, Name: Items } })
                {
                    _itemRead(_container);
                }

                _container = _container.Parent;
                break;
            default:
                var node = Node(ref reader);
                if (_container is not null && node.AddTo(_container, _name))
                {
                    _duplicates?.Add(node);
                }

                _root ??= node;
                _container = node.Kind is SourceKind.Object or SourceKind.Array ? node : _container;
                _name = null;
                break;
        }
    }

    // Where members are there twice, each place of them is reported.
    private void SkipCopy(ref Utf8JsonReader reader)
    {
        if (_container is not { Parent: { Kind: SourceKind.Array, Name: "response", Parent: { } item } } response
            || item["request"] is not { Kind: SourceKind.Object } request || _duplicates!.Count > 0 || response.Members.ContainsKey(Copy))
        {
            return;
        }

        var start = _skipped + (int)reader.BytesConsumed;
        var length = JsonCopies.Length(request.Of(_utf8.Span), _utf8.Span[start..], MaxDepth - reader.CurrentDepth);
        if (length == 0)
        {
            return;
        }

        response.Set(Copy, request);
        _name = null;

        // To the reader there is a null in its place.
        var filler = new Utf8JsonReader("null"u8, isFinalBlock: false, reader.CurrentState);
        filler.Read();
        _skipped = start + length;
        reader = new Utf8JsonReader(_utf8.Span[_skipped..], isFinalBlock: true, filler.CurrentState);
    }

    private SourceNode Node(ref Utf8JsonReader reader)
    {
        var offset = _skipped + (int)reader.TokenStartIndex;
        if (reader.CurrentDepth >= MaxDepth && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            throw new JsonTreeException(offset, "$", isTooDeep: true);
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new SourceNode(SourceKind.Object, offset, _container),
            JsonTokenType.StartArray => new SourceNode(SourceKind.Array, offset, _container),
            JsonTokenType.String => SourceNode.In(_source, SourceKind.Text, offset, reader.ValueSpan.Length, _container),
            JsonTokenType.Number => SourceNode.In(_source, SourceKind.Number, offset, reader.ValueSpan.Length, _container),
            JsonTokenType.True => new SourceNode(SourceKind.Boolean, offset, _container) { Text = "true" },
            JsonTokenType.False => new SourceNode(SourceKind.Boolean, offset, _container) { Text = "false" },
            _ => new SourceNode(SourceKind.Null, offset, _container),
        };
    }
}
