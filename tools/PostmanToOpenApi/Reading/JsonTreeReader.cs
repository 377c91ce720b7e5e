using System.Text.Json;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads JSON into <see cref="SourceNode"/>s, without recursion: the depth of the input costs no stack.</summary>
internal static class JsonTreeReader
{
    /// <summary>How deep objects and arrays may nest.</summary>
    public const int MaxDepth = 512;

    /// <summary>Reads one JSON value.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="tolerant">Whether comments and trailing commas are allowed.</param>
    /// <param name="duplicates">Gets the members that took the place of one with the same name.</param>
    /// <exception cref="JsonTreeException">The text is no JSON, or too deep.</exception>
    public static SourceNode Read(ReadOnlyMemory<byte> utf8, bool tolerant = false, ICollection<SourceNode>? duplicates = null)
    {
        var options = new JsonReaderOptions
        {
            // One level more than allowed: so the reader gets to the place that we report.
            MaxDepth = MaxDepth + 1,
            AllowTrailingCommas = tolerant,
            CommentHandling = tolerant ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        };
        var reader = new Utf8JsonReader(utf8.Span, options);
        var source = new JsonSource(utf8);
        SourceNode? root = null;
        SourceNode? container = null;
        string? name = null;
        try
        {
            while (reader.Read())
            {
                Take(ref reader, source, ref root, ref container, ref name, duplicates);
            }
        }
        catch (JsonException e)
        {
            // Its message quotes the input, which may be a secret: only the place is taken.
            var offset = Offset(utf8.Span, e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            throw new JsonTreeException(offset, container?.PathOfNext(name) ?? "$", isTooDeep: false);
        }

        return root ?? throw new JsonTreeException(0, "$", isTooDeep: false);
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

    private static void Take(ref Utf8JsonReader reader, JsonSource source, ref SourceNode? root, ref SourceNode? container, ref string? name, ICollection<SourceNode>? duplicates)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                name = KnownNames.Of(reader.ValueSpan);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                container = container?.Parent;
                break;
            default:
                var node = Node(ref reader, source, container);
                if (container is not null && node.AddTo(container, name))
                {
                    duplicates?.Add(node);
                }

                root ??= node;
                container = node.Kind is SourceKind.Object or SourceKind.Array ? node : container;
                name = null;
                break;
        }
    }

    private static SourceNode Node(ref Utf8JsonReader reader, JsonSource source, SourceNode? parent)
    {
        var offset = (int)reader.TokenStartIndex;
        if (reader.CurrentDepth >= MaxDepth && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            throw new JsonTreeException(offset, "$", isTooDeep: true);
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new SourceNode(SourceKind.Object, offset, parent),
            JsonTokenType.StartArray => new SourceNode(SourceKind.Array, offset, parent),
            JsonTokenType.String => SourceNode.In(source, SourceKind.Text, offset, reader.ValueSpan.Length, parent),
            JsonTokenType.Number => SourceNode.In(source, SourceKind.Number, offset, reader.ValueSpan.Length, parent),
            JsonTokenType.True => new SourceNode(SourceKind.Boolean, offset, parent) { Text = "true" },
            JsonTokenType.False => new SourceNode(SourceKind.Boolean, offset, parent) { Text = "false" },
            _ => new SourceNode(SourceKind.Null, offset, parent),
        };
    }
}
