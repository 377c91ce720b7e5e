using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads a request's body. An absent, disabled or empty one is none.</summary>
internal sealed class BodyReader(TypedReader typed, FieldReader fields)
{
    public PostmanBody? Read(SourceNode request)
    {
        if (request["body"] is { Kind: SourceKind.Text } text)
        {
            return Raw(text, text, null);
        }

        if (typed.Object(request, "body") is not { } node || TypedReader.Flag(node, "disabled"))
        {
            return null;
        }

        var mode = typed.Text(node, "mode");
        return mode switch
        {
            "raw" => Raw(node, typed.TextNode(node, "raw"), Language(node)),
            "formdata" or "urlencoded" => Form(node, mode),
            "graphql" => GraphQl(node),
            "file" => new PostmanBody { Node = node, Mode = mode },
            null or "" or "none" => null,
            _ => new PostmanBody { Node = node, Mode = mode },
        };
    }

    private static PostmanBody? Raw(SourceNode node, SourceNode? text, string? language) => text is null || text.IsBlank
        ? null
        : new PostmanBody { Node = node, Mode = "raw", TextNode = text, Language = language };

    private string? Language(SourceNode node) =>
        typed.Object(node, "options") is { } options && typed.Object(options, "raw") is { } raw ? typed.Text(raw, "language") : null;

    private PostmanBody? Form(SourceNode node, string mode)
    {
        var list = node[mode] is { Kind: SourceKind.Text } text ? FieldReader.ParseForm(text, text.Text) : fields.Read(node[mode], '&', '=');
        return list.Count == 0 ? null : new PostmanBody { Node = node, Mode = mode, Fields = list };
    }

    private PostmanBody? GraphQl(SourceNode node) => node["graphql"] switch
    {
        null => null,
        { Kind: SourceKind.Object } query => GraphQl(node, query),
        var text => string.IsNullOrWhiteSpace(typed.Text(text)) ? null : new PostmanBody { Node = node, Mode = "graphql" },
    };

    private static PostmanBody? GraphQl(SourceNode node, SourceNode query)
    {
        var text = query["variables"] is { Kind: SourceKind.Text } written ? written : null;
        var variables = query["variables"] is { Kind: SourceKind.Object } members ? members : null;
        return variables is null && string.IsNullOrWhiteSpace(text?.Text) && string.IsNullOrWhiteSpace(query["query"]?.Text)
            ? null
            : new PostmanBody { Node = node, Mode = "graphql", TextNode = text, Variables = variables };
    }
}
