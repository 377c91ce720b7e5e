namespace PostmanToOpenApi.Reading.Version1;

/// <summary>Bodies: their parts stand in several members of the request, and their mode is not always said.</summary>
internal sealed class BodyUpgrade(TypedReader typed)
{
    private static readonly Dictionary<string, string> Modes = new(StringComparer.Ordinal)
    {
        ["binary"] = "file",
        ["graphql"] = "graphql",
        ["params"] = "formdata",
        ["raw"] = "raw",
        ["urlencoded"] = "urlencoded",
    };

    public SourceNode? Upgrade(SourceNode request)
    {
        // Said to be null, it is none; not said at all, it shows in what is there.
        if (request.Members.TryGetValue("dataMode", out var said) && said.Kind == SourceKind.Null)
        {
            return null;
        }

        var text = Text(request["rawModeData"]) ?? (request["data"] is { Kind: SourceKind.Text } data ? data : null);
        var list = List(request["data"]) ?? List(request["rawModeData"]);
        var query = GraphQl(request);
        var mode = Mode(request) ?? (text is not null ? "raw" : list is not null ? "formdata" : query is not null ? "graphql" : null);
        var part = mode switch
        {
            "raw" => text,
            "graphql" => query,
            "formdata" or "urlencoded" => list is null ? text : Form(list),
            _ => null,
        };
        return mode is null ? null : Body(request, mode, part);
    }

    private string? Mode(SourceNode request) => typed.Text(request, "dataMode") is { Length: > 0 } mode ? Modes.GetValueOrDefault(mode, mode) : null;

    private SourceNode Body(SourceNode request, string mode, SourceNode? part)
    {
        var body = SourceNode.At(part ?? request, SourceKind.Object);
        body.Set("mode", SourceNode.At(body, SourceKind.Text, mode));
        body.Set(mode, part);
        body.Set("disabled", request["dataDisabled"]);
        if (typed.Object(request, "dataOptions") is { } options)
        {
            var upgraded = SourceNode.At(options, SourceKind.Object);
            foreach (var (name, value) in options.Members)
            {
                upgraded.Set(Modes.GetValueOrDefault(name, name), value);
            }

            body.Set("options", upgraded);
        }

        return body;
    }

    private static SourceNode? Text(SourceNode? node) => node switch
    {
        { Kind: SourceKind.Text } => node,
        { Kind: SourceKind.Array, Items: [{ Kind: SourceKind.Text } only] } => only,
        _ => null,
    };

    private static SourceNode? List(SourceNode? node) =>
        node is { Kind: SourceKind.Array, Items.Count: > 0 } && node.Items[0].Kind == SourceKind.Object ? node : null;

    private static SourceNode? GraphQl(SourceNode request) =>
        request["graphqlModeData"] is { Kind: SourceKind.Object, Members.Count: > 0 } query ? query
        : request["data"] is { Kind: SourceKind.Object, Members.Count: > 0 } data ? data
        : null;

    // The files of a field are its value.
    private static SourceNode Form(SourceNode list)
    {
        var fields = SourceNode.At(list, SourceKind.Array);
        fields.Items.AddRange(list.Items.Select(field =>
            field["type"] is { Text: "file" } && field["src"] is null && field["value"] is { } files ? Fields.With(field, "src", files) : field));
        return fields;
    }
}
