namespace PostmanToOpenApi.Reading.Version1;

/// <summary>Requests with their saved responses.</summary>
internal sealed class RequestUpgrade(TypedReader typed)
{
    private readonly AuthUpgrade _auths = new(typed);
    private readonly HeaderUpgrade _headers = new(typed);
    private readonly BodyUpgrade _bodies = new(typed);

    public SourceNode Item(SourceNode request)
    {
        var item = SourceNode.At(request, SourceKind.Object);
        item.Set("name", request["name"]);
        item.Set("event", ScriptUpgrade.Events(request));
        item.Set("variable", request["variables"]);
        item.Set("request", Request(request));
        item.Set("response", Responses(request));
        return item;
    }

    private SourceNode Request(SourceNode request)
    {
        var upgraded = SourceNode.At(request, SourceKind.Object);
        upgraded.Set("method", request["method"]);
        upgraded.Set("description", request["description"]);
        upgraded.Set("auth", _auths.Upgrade(request));
        upgraded.Set("header", _headers.Upgrade(request));
        upgraded.Set("body", _bodies.Upgrade(request));
        upgraded.Set("url", Url(request));
        return upgraded;
    }

    private SourceNode? Url(SourceNode request)
    {
        if (request["url"] is not { Kind: SourceKind.Text } text)
        {
            return request["url"];
        }

        var url = SourceNode.At(text, SourceKind.Object);
        url.Set("raw", text);
        if (typed.Array(request, "queryParams").Any())
        {
            url.Set("query", request["queryParams"]);
        }

        url.Set("variable", Variables(request));
        return url;
    }

    private SourceNode Variables(SourceNode request)
    {
        var variables = SourceNode.At(request, SourceKind.Array);
        variables.Items.AddRange(typed.Array(request, "pathVariableData"));
        var known = variables.Items.Select(variable => variable["key"]?.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in typed.Object(request, "pathVariables")?.Members.ToList() ?? [])
        {
            if (known.Add(name))
            {
                variables.Items.Add(Fields.Make(value, name, value));
            }
        }

        return variables;
    }

    private SourceNode Responses(SourceNode request)
    {
        var responses = SourceNode.At(request, SourceKind.Array);
        foreach (var response in typed.Array(request, "responses"))
        {
            responses.Items.Add(response.Kind == SourceKind.Object ? Response(response) : throw typed.WrongType(response, "an object"));
        }

        return responses;
    }

    private SourceNode Response(SourceNode response)
    {
        var upgraded = SourceNode.At(response, SourceKind.Object);
        upgraded.Set("name", response["name"]);
        var code = typed.Object(response, "responseCode");
        upgraded.Set("code", code?["code"]);
        upgraded.Set("status", code?["name"]);
        upgraded.Set("_postman_previewlanguage", response["language"]);
        upgraded.Set("header", response["headers"]);
        upgraded.Set("body", response["text"]);

        // The request that was answered; an id only says that it is the one around.
        var original = new[] { response["requestObject"], response["request"] }
            .Select(node => node is { Kind: SourceKind.Text } ? EmbeddedJson.Read(node) : node)
            .FirstOrDefault(node => node is { Kind: SourceKind.Object });
        upgraded.Set("originalRequest", original is null ? null : Request(original));
        return upgraded;
    }
}
