using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads saved responses.</summary>
internal sealed class ResponseReader(TypedReader typed, FieldReader fields)
{
    public IReadOnlyList<PostmanResponse> Read(SourceNode item) =>
        [.. typed.Array(item, "response").Select(ReadOne)];

    private PostmanResponse ReadOne(SourceNode node) => node.Kind != SourceKind.Object
        ? throw typed.WrongType(node, "an object")
        : new PostmanResponse
        {
            Node = node,
            Code = typed.Text(node, "code"),
            Status = typed.Prose(node, "status"),
            Language = node["_postman_previewlanguage"]?.Text,
            Headers = fields.Read(node["header"], '\n', ':'),
            Body = typed.Text(node, "body"),
        };
}
