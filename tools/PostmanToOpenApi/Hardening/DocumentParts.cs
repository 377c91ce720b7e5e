using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lists the parts of a document. The lists are made once, and again after a change.</summary>
internal sealed class DocumentParts(OpenApiDocument document)
{
    private static readonly Dictionary<string, IOpenApiSchema> NoProperties = [];

    private PartLists? _lists;
    private List<OpenApiSchema>? _schemas;

    /// <summary>All parts that are neither schemas nor references, wherever they stand: components, callbacks and headers too.</summary>
    public IReadOnlyList<object> Others => Lists.Others;

    /// <summary>All schemas that stand in the document themselves, each once.</summary>
    public IReadOnlyList<OpenApiSchema> Schemas => _schemas ??= ListSchemas();

    /// <summary>All parts that have extensions.</summary>
    public IReadOnlyList<IOpenApiExtensible> Extended => Lists.Extended;

    private PartLists Lists => _lists ??= PartLister.List(document);

    /// <summary>To be called after parts were added, replaced or removed.</summary>
    public void Forget() => (_lists, _schemas) = (null, null);

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

    // Those that a client sends and receives come first.
    private List<OpenApiSchema> ListSchemas()
    {
        var count = Lists.Schemas.Count;
        var schemas = new List<OpenApiSchema>(count);
        var seen = new HashSet<OpenApiSchema>(count, ReferenceEqualityComparer.Instance);
        var rest = new Stack<IOpenApiSchema?>();
        Action<IOpenApiSchema?> push = rest.Push;
        foreach (var operation in Operations(document))
        {
            for (var i = 0; i < operation.Parameters?.Count; i++)
            {
                Take((operation.Parameters[i] as OpenApiParameter)?.Schema);
            }

            foreach (var content in Contents(operation))
            {
                Take(content.Schema);
            }
        }

        foreach (var schema in document.Components?.Schemas?.Values ?? [])
        {
            Take(schema);
        }

        foreach (var schema in Lists.Schemas)
        {
            Take(schema);
        }

        return schemas;

        void Take(IOpenApiSchema? root)
        {
            rest.Push(root);
            while (rest.TryPop(out var next))
            {
                if (next is OpenApiSchema schema && seen.Add(schema))
                {
                    schemas.Add(schema);
                    VisitChildren(schema, push);
                }
            }
        }
    }
}
