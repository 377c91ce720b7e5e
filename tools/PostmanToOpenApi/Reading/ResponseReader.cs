using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads saved responses, each with the request that was answered so.</summary>
internal sealed class ResponseReader(TypedReader typed, FieldReader fields, UrlReader urls, BodyReader bodies)
{
    public IReadOnlyList<PostmanResponse> Read(SourceNode item) =>
        [.. typed.Array(item, "response").Select(ReadOne)];

    private PostmanResponse ReadOne(SourceNode node) => node.Kind != SourceKind.Object
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
            Request = Request(node["originalRequest"]),
        };

    // A copy that is evidence only: where it cannot be read, the request itself still can.
    private PostmanRequest? Request(SourceNode? node)
    {
        try
        {
            return node?.Kind switch
            {
                SourceKind.Text => new PostmanRequest { Node = node, Url = urls.Read(node) },
                SourceKind.Object => new PostmanRequest
                {
                    Node = node,
                    Method = typed.Word(node, "method") is { Length: > 0 } method ? method : "GET",
                    Url = urls.Read(node["url"]),
                    Headers = fields.Read(node["header"], '\n', ':'),
                    Body = bodies.Read(node),
                },
                _ => null,
            };
        }
        catch (PostmanConversionException)
        {
            return null;
        }
    }
}
