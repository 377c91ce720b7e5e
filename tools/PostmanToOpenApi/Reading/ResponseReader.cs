using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads saved responses, each with the request that was answered so.</summary>
internal sealed class ResponseReader(TypedReader typed, FieldReader fields, UrlReader urls, BodyReader bodies)
{
    /// <summary>Reads the responses of a request.</summary>
    /// <param name="item">The item that has them.</param>
    /// <param name="sent">What the request sends; its copies are not read again.</param>
    public IReadOnlyList<PostmanResponse> Read(SourceNode item, PostmanRequest? sent = null) =>
        [.. typed.Array(item, "response").Select(node => ReadOne(node, sent))];

    /// <summary>Reads what a request sends.</summary>
    public PostmanRequest ReadRequest(SourceNode node) => new()
    {
        Node = node,
        Method = typed.Word(node, "method") is { Length: > 0 } method ? method : "GET",
        Url = urls.Read(node["url"]),
        Headers = fields.Read(node["header"], '\n', ':'),
        Body = bodies.Read(node),
    };

    private PostmanResponse ReadOne(SourceNode node, PostmanRequest? sent) => node.Kind != SourceKind.Object
        ? throw typed.WrongType(node, "an object")
        : new PostmanResponse
        {
            Node = node,
            Name = typed.Prose(node, "name"),
            Code = typed.Text(node, "code"),
            Status = typed.Prose(node, "status"),
            Language = node["_postman_previewlanguage"]?.Text,
            Headers = fields.Read(node["header"], '\n', ':'),
            BodyNode = typed.TextNode(node, "body"),
            Request = node["originalRequest"] is { } original && original == sent?.Node ? sent : Request(node["originalRequest"]),
        };

    // A copy that is evidence only: where it cannot be read, the request itself still can.
    private PostmanRequest? Request(SourceNode? node)
    {
        try
        {
            return node?.Kind switch
            {
                SourceKind.Text => new PostmanRequest { Node = node, Url = urls.Read(node) },
                SourceKind.Object => ReadRequest(node),
                _ => null,
            };
        }
        catch (PostmanConversionException)
        {
            return null;
        }
    }
}
