using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads a URL: one text, or an object of parts.</summary>
internal sealed class UrlReader(TypedReader typed, FieldReader fields)
{
    public PostmanUrl? Read(SourceNode? node) => node?.Kind switch
    {
        null or SourceKind.Null => null,
        SourceKind.Text => Meaningful(new PostmanUrl { Node = node, Raw = node.Text }),
        SourceKind.Object => Meaningful(ReadParts(node)),
        _ => throw typed.WrongType(node, "an object or a string"),
    };

    private PostmanUrl ReadParts(SourceNode node) => new()
    {
        Node = node,
        Raw = typed.Text(node, "raw"),
        Scheme = typed.Text(node, "protocol"),
        Host = Host(node["host"]),
        Port = typed.Text(node, "port"),
        Path = Path(node["path"]),
        Query = node["query"] is { } query ? fields.Read(query, '&', '=') : null,
        Variables = fields.ReadVariables(node["variable"]),
    };

    private static PostmanUrl? Meaningful(PostmanUrl url) =>
        string.IsNullOrWhiteSpace(url.Raw) && url.Host is null && url.Path?.Any(segment => segment.Length > 0) != true ? null : url;

    private string? Host(SourceNode? node)
    {
        if (node is null)
        {
            return null;
        }

        var host = node.Kind == SourceKind.Array ? string.Join('.', TypedReader.Elements(node).Select(Segment)) : typed.Text(node);
        return string.IsNullOrWhiteSpace(host) ? null : host;
    }

    private string[]? Path(SourceNode? node) => node?.Kind switch
    {
        null => null,
        SourceKind.Array => [.. TypedReader.Elements(node).Select(Segment)],
        SourceKind.Text => node.Text.TrimStart('/').Split('/'),
        _ => throw typed.WrongType(node, "an array or a string"),
    };

    private string Segment(SourceNode node) =>
        (node.Kind == SourceKind.Object ? typed.Text(node, "value") : typed.Text(node)) ?? "";
}
