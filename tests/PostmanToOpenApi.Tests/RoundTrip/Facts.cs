using System.Text.Json.Nodes;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.RoundTrip;

/// <summary>What a document says, as lines that can be compared whatever its components and placeholders are called.</summary>
internal sealed class Facts(JsonNode document)
{
    public IEnumerable<string> All()
    {
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in item!.AsObject().Where(entry => entry.Key != "parameters"))
            {
                var place = $"{method} {path}";
                yield return place;
                foreach (var fact in Parameters(item, operation!).Concat(Body(operation!)).Concat(Responses(operation!)))
                {
                    yield return $"{place} {fact}";
                }
            }
        }
    }

    private IEnumerable<string> Parameters(JsonNode item, JsonNode operation) =>
        from parameter in new[] { item, operation }.SelectMany(owner => owner["parameters"]?.AsArray() ?? [])
        let required = parameter["required"]?.GetValue<bool>() == true ? "required" : "optional"
        from fact in new[] { $"{parameter["in"]} {parameter["name"]} {required}", $"{parameter["in"]} {parameter["name"]} {Type(parameter["schema"]!)}" }
        select fact;

    private IEnumerable<string> Body(JsonNode operation) =>
        from content in operation["requestBody"]?["content"]?.AsObject() ?? []
        from fact in Properties(content.Value!["schema"]!, "").Concat(content.Key.Contains("json") ? [] : Required(content.Value!["schema"]!))
        select $"body {content.Key} {fact}";

    private IEnumerable<string> Responses(JsonNode operation)
    {
        foreach (var (status, response) in operation["responses"]!.AsObject())
        {
            yield return status;
            foreach (var header in response!["headers"]?.AsObject() ?? [])
            {
                yield return $"{status} {header.Key} {Type(header.Value!["schema"]!)}";
            }

            foreach (var content in response["content"]?.AsObject() ?? [])
            {
                foreach (var fact in Properties(content.Value!["schema"]!, ""))
                {
                    yield return $"{status} {content.Key} {fact}";
                }
            }
        }
    }

    private IEnumerable<string> Properties(JsonNode schema, string path)
    {
        var actual = Resolve(schema);
        yield return $"{path} {Type(actual)}";
        if (actual["items"] is { } items)
        {
            foreach (var fact in Properties(items, path + "[]"))
            {
                yield return fact;
            }
        }

        foreach (var (name, property) in actual["properties"]?.AsObject() ?? [])
        {
            foreach (var fact in Properties(property!, $"{path}.{name}"))
            {
                yield return fact;
            }
        }
    }

    private static IEnumerable<string> Required(JsonNode schema) => schema["required"]?.AsArray().Select(name => $"{name} required") ?? [];

    // An integer is 64 bits wide and a number a double, whether or not the document says so.
    private string Type(JsonNode schema) => Converting.Type(Resolve(schema)) switch
    {
        "integer" => "integer/int64",
        "number" => "number/double",
        ['[', ..] => "array",
        var type => type,
    };

    private JsonNode Resolve(JsonNode schema) =>
        schema["$ref"] is { } reference ? document["components"]!["schemas"]![reference.ToString().Split('/')[^1]]! : schema;
}
