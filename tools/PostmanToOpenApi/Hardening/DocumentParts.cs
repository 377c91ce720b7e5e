using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lists the parts of a document. The lists are made once, and again after a change.</summary>
internal sealed class DocumentParts(OpenApiDocument document)
{
    private static readonly Dictionary<string, IOpenApiSchema> NoProperties = [];

    private PartLists? _lists;

    /// <summary>All parts that are neither schemas nor references, wherever they stand: components, callbacks and headers too.</summary>
    public IReadOnlyList<object> Others => Lists.Others;

    /// <summary>All schemas that stand in the document themselves, each once.</summary>
    public IReadOnlyList<OpenApiSchema> Schemas => Lists.Schemas;

    /// <summary>All parts that have extensions.</summary>
    public IReadOnlyList<IOpenApiExtensible> Extended => Lists.Extended;

    private PartLists Lists => _lists ??= PartLister.List(document);

    /// <summary>To be called after parts were added, replaced or removed.</summary>
    public void Forget() => _lists = null;

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

    /// <summary>Goes through the schemas directly inside a schema.</summary>
    public static void VisitChildren(OpenApiSchema schema, Action<IOpenApiSchema?> visit)
    {
        foreach (var (_, property) in (schema.Properties as Dictionary<string, IOpenApiSchema>) ?? schema.Properties?.ToDictionary() ?? NoProperties)
        {
            visit(property);
        }

        VisitEach(schema.AllOf, visit);
        VisitEach(schema.AnyOf, visit);
        VisitEach(schema.OneOf, visit);
        visit(schema.Items);
        visit(schema.AdditionalProperties);
        visit(schema.Not);
    }

    private static void VisitEach(IList<IOpenApiSchema>? schemas, Action<IOpenApiSchema?> visit)
    {
        for (var i = 0; i < schemas?.Count; i++)
        {
            visit(schemas[i]);
        }
    }
}
