using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lists the parts of a document.</summary>
internal static class DocumentParts
{
    /// <summary>All parts of a kind, wherever they stand: components, callbacks and headers too. References are parts of their own.</summary>
    public static List<T> Of<T>(OpenApiDocument document)
    {
        var parts = new List<T>();
        Visit(document, (part, _) =>
        {
            if (part is T wanted)
            {
                parts.Add(wanted);
            }
        });
        return parts;
    }

    /// <summary>Goes through all parts, with their JSON pointers.</summary>
    public static void Visit(OpenApiDocument document, Action<object, Func<string>> found) => new OpenApiWalker(new PartCollector(found)).Walk(document);

    /// <summary>The operations that a client calls.</summary>
    public static IEnumerable<OpenApiOperation> Operations(OpenApiDocument document) =>
        document.Paths.Values.SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>());

    public static IEnumerable<OpenApiParameter> Parameters(OpenApiOperation operation) =>
        operation.Parameters?.OfType<OpenApiParameter>() ?? [];

    /// <summary>The contents of an operation's request and responses.</summary>
    public static IEnumerable<OpenApiMediaType> Contents(OpenApiOperation operation) =>
        (operation.RequestBody?.Content?.Values ?? [])
            .Concat((operation.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>()).SelectMany(response => response.Content?.Values ?? []))
            .OfType<OpenApiMediaType>();

    /// <summary>All schemas that stand in the document themselves, each once.</summary>
    public static IEnumerable<OpenApiSchema> Schemas(OpenApiDocument document)
    {
        var seen = new HashSet<OpenApiSchema>(ReferenceEqualityComparer.Instance);
        var rest = new Stack<IOpenApiSchema?>(Roots(document).Reverse());
        while (rest.TryPop(out var next))
        {
            if (next is OpenApiSchema schema && seen.Add(schema))
            {
                yield return schema;
                foreach (var child in Children(schema))
                {
                    rest.Push(child);
                }
            }
        }
    }

    /// <summary>The schemas directly inside a schema.</summary>
    public static IEnumerable<IOpenApiSchema?> Children(OpenApiSchema schema) =>
        (schema.Properties?.Values ?? [])
            .Concat(schema.AllOf ?? [])
            .Concat(schema.AnyOf ?? [])
            .Concat(schema.OneOf ?? [])
            .Append(schema.Items)
            .Append(schema.AdditionalProperties)
            .Append(schema.Not);

    private static IEnumerable<IOpenApiSchema?> Roots(OpenApiDocument document) =>
        Operations(document)
            .SelectMany(operation => Parameters(operation).Select(parameter => parameter.Schema)
                .Concat(Contents(operation).Select(content => content.Schema)))
            .Concat(document.Components?.Schemas?.Values ?? [])
            .Concat(Of<OpenApiSchema>(document));
}
