using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Responses;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Examples;

/// <summary>Adds what the requests of an operation send and get back as examples, where someone asked for them.</summary>
internal static class ExampleBuilder
{
    public static void Add(OpenApiOperation operation, OperationDraft draft)
    {
        foreach (var request in draft.Others.Prepend(draft.First))
        {
            AddRequest(operation, request);
            AddBody(operation, request, request.Name);
            var bodies = new HashSet<string?>(StringComparer.Ordinal) { request.Body?.Text };
            foreach (var response in request.Responses)
            {
                AddResponse(operation, response);
                if (response.Request is { } original && string.Equals(original.Method.Trim(), draft.Method.Method, StringComparison.OrdinalIgnoreCase))
                {
                    AddRequest(operation, original);
                    AddOriginalBody(operation, original, response.Name, bodies);
                }
            }
        }
    }

    private static void AddRequest(OpenApiOperation operation, PostmanRequest request)
    {
        var query = request.Url is null ? [] : UrlSplitter.Split(request.Url).Query.Select(FieldNames.Unescape);
        AddParameters(operation, ParameterLocation.Query, query.Select(field => (field.Key ?? "", field.Value)));
        AddParameters(operation, ParameterLocation.Header, request.Headers.Select(field => (field.Key?.Trim() ?? "", field.Value)));
        AddParameters(operation, ParameterLocation.Path, (request.Url?.Variables ?? []).Select(field => (Identifiers.Placeholder(field.Key ?? ""), field.Value)));
    }

    // Most are copies of the request as it stands.
    private static void AddOriginalBody(OpenApiOperation operation, PostmanRequest original, string? name, HashSet<string?> bodies)
    {
        if (original.Body is { } body && (body.Text is null || bodies.Add(body.Text)))
        {
            AddBody(operation, original, name);
        }
    }

    private static void AddParameters(OpenApiOperation operation, ParameterLocation place, IEnumerable<(string Name, string? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            var comparison = place == ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            if (operation.Parameters?.FirstOrDefault(parameter => parameter.In == place && string.Equals(parameter.Name, name, comparison)) is OpenApiParameter parameter)
            {
                parameter.Example ??= ExampleValues.OfText(name, value, parameter.Schema);
            }
        }
    }

    private static void AddBody(OpenApiOperation operation, PostmanRequest request, string? name)
    {
        foreach (var (mediaType, content) in operation.RequestBody?.Content ?? new Dictionary<string, IOpenApiMediaType>())
        {
            if (Bodies.MediaTypes.IsJson(mediaType))
            {
                AddJson(content, name, request.Body is { Mode: "raw", Text: { } text } ? text : null);
            }
            else if (content is OpenApiMediaType { Example: null } form && form.Schema?.Properties is { } properties && request.Body?.Fields is { } fields)
            {
                form.Example = Fields(properties, fields);
            }
        }
    }

    private static JsonObject? Fields(IDictionary<string, IOpenApiSchema> properties, IEnumerable<PostmanField> fields)
    {
        var example = new JsonObject();
        foreach (var field in fields)
        {
            if (field.Key is { } key && WireNames.IsSafeField(key) && properties.TryGetValue(key, out var property) && ExampleValues.OfText(key, field.Value, property) is { } value)
            {
                example[key] = value;
            }
        }

        return example.Count == 0 ? null : example;
    }

    private static void AddResponse(OpenApiOperation operation, PostmanResponse saved)
    {
        if (ResponseCollector.Code(saved) is not { } code || operation.Responses?.TryGetValue(new ResponseDraft(code, saved.Node).Key, out var response) != true)
        {
            return;
        }

        foreach (var (mediaType, content) in response!.Content ?? new Dictionary<string, IOpenApiMediaType>())
        {
            if (Bodies.MediaTypes.IsJson(mediaType))
            {
                AddJson(content, saved.Name, saved.Body);
            }
        }
    }

    // Each under a name of its own: one of several requests or saved responses need not be like the others.
    private static void AddJson(IOpenApiMediaType content, string? name, string? text)
    {
        if (content is not OpenApiMediaType media || text is null || !LenientJson.LooksLikeJson(text) || Read(text) is not { } sample || ExampleValues.Of(sample) is not { } value)
        {
            return;
        }

        media.Examples ??= new Dictionary<string, IOpenApiExample>(StringComparer.Ordinal);
        var names = new NameSet();
        foreach (var taken in media.Examples.Keys)
        {
            names.TryTake(taken);
        }

        media.Examples[names.Take(Identifiers.Pascal(name, "Example"))] = new OpenApiExample { Summary = string.IsNullOrWhiteSpace(name) ? null : name, Value = value };
    }

    private static SourceNode? Read(string text)
    {
        try
        {
            return LenientJson.TryRead(text);
        }
        catch (JsonTreeException)
        {
            // Nested beyond all limits: the types have their warning already.
            return null;
        }
    }
}
