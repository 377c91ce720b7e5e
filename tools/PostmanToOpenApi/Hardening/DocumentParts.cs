using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lists the parts of a document. The lists are made once, and again after a change.</summary>
internal sealed class DocumentParts(OpenApiDocument document)
{
    private static readonly Dictionary<string, IOpenApiSchema> NoProperties = [];

    private List<object>? _all;
    private List<OpenApiSchema>? _schemas;
    private List<IOpenApiExtensible>? _extensible;

    /// <summary>All parts, wherever they stand: components, callbacks and headers too. References are parts of their own.</summary>
    public IReadOnlyList<object> All => _all ??= PartLister.List(document);

    /// <summary>All schemas that stand in the document themselves, each once.</summary>
    public IReadOnlyList<OpenApiSchema> Schemas => _schemas ??= ListSchemas();

    /// <summary>All parts that have extensions of their own, each once.</summary>
    public IReadOnlyList<IOpenApiExtensible> Extensible => _extensible ??= ListExtensible();

    /// <summary>To be called after parts were added, replaced or removed.</summary>
    public void Forget() => (_all, _schemas, _extensible) = (null, null, null);

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

    private List<IOpenApiExtensible> ListExtensible()
    {
        var extensible = new List<IOpenApiExtensible>(All.Count);
        foreach (var part in All)
        {
            // A reference that has none shows those of the component, which is a part itself.
            if (part is OpenApiSchema schema)
            {
                extensible.Add(schema);
            }
            else if (part is OpenApiSchemaReference reference ? reference.Reference.Extensions is not null : part is IOpenApiExtensible)
            {
                extensible.Add((IOpenApiExtensible)part);
            }
        }

        return extensible;
    }

    private List<OpenApiSchema> ListSchemas()
    {
        var schemas = new List<OpenApiSchema>();
        var seen = new HashSet<OpenApiSchema>(All.Count, ReferenceEqualityComparer.Instance);
        var roots = Roots();
        var rest = new Stack<IOpenApiSchema?>(roots.Count);
        for (var i = roots.Count - 1; i >= 0; i--)
        {
            rest.Push(roots[i]);
        }

        Action<IOpenApiSchema?> push = rest.Push;
        while (rest.TryPop(out var next))
        {
            if (next is OpenApiSchema schema && seen.Add(schema))
            {
                schemas.Add(schema);
                VisitChildren(schema, push);
            }
        }

        return schemas;
    }

    private List<IOpenApiSchema?> Roots()
    {
        var roots = new List<IOpenApiSchema?>(All.Count);
        foreach (var operation in Operations(document))
        {
            roots.AddRange(Parameters(operation).Select(parameter => parameter.Schema));
            roots.AddRange(Contents(operation).Select(content => content.Schema));
        }

        roots.AddRange(document.Components?.Schemas?.Values ?? []);
        foreach (var part in All)
        {
            if (part is OpenApiSchema schema)
            {
                roots.Add(schema);
            }
        }

        return roots;
    }
}
