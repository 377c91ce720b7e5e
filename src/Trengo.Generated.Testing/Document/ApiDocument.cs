using System.Text.Json;

namespace Trengo.Testing.Document;

/// <summary>The OpenAPI document that the client was generated from: what the stub knows of Trengo, it knows from here.</summary>
internal sealed class ApiDocument
{
    private const string Resource = "trengo.openapi.json";

    private static readonly Lazy<ApiDocument> Embedded = new(Read);

    private readonly JsonElement _root;
    private readonly Dictionary<string, ApiOperation> _byId;
    private readonly Dictionary<string, Schema> _records = [];

    private ApiDocument(JsonElement root)
    {
        _root = root;
        BasePath = new Uri(root.GetProperty("servers")[0].GetProperty("url").GetString()!).AbsolutePath;
        Operations = [.. ReadOperations()];
        _byId = Operations.ToDictionary(operation => operation.Id);
        foreach (var operation in Operations)
        {
            if (operation.IsList)
            {
                _records[operation.Path] = operation.ItemSchema!;
            }
        }

        // A list says best what its records look like; where there is none, one record does.
        foreach (var operation in Operations.Where(operation => operation.EndsWithVariable && operation is { Method: "GET", AnswerSchema: not null }))
        {
            _records.TryAdd(operation.ParentPath, operation.AnswerSchema!);
        }

        Examples = new ExampleBook(this);
    }

    public static ApiDocument Instance => Embedded.Value;

    /// <summary>Such as <c>/api/v2</c>.</summary>
    public string BasePath { get; }

    public IReadOnlyList<ApiOperation> Operations { get; }

    public ExampleBook Examples { get; }

    public ApiOperation Operation(string id) =>
        _byId.TryGetValue(id, out var operation) ? operation : throw new ArgumentException($"Trengo has no operation '{id}'. Operation ids are the names of the client's methods in lower camel case, such as 'sendMessage'.", nameof(id));

    public Schema Component(string name) => Schema.Read(this, _root.GetProperty("components").GetProperty("schemas").GetProperty(name), name);

    /// <summary>What the records under a path look like, such as those under <c>/tickets</c>; null if nothing is kept there.</summary>
    public Schema? RecordSchema(string path) => _records.GetValueOrDefault(path);

    /// <summary>The node, or what its reference leads to.</summary>
    public JsonElement Follow(JsonElement node, out string? name)
    {
        name = null;
        while (node.TryGetProperty("$ref", out var reference))
        {
            var segments = reference.GetString()!.Split('/');
            name = segments[^1];
            node = segments.Skip(1).Aggregate(_root, (parent, segment) => parent.GetProperty(segment));
        }

        return node;
    }

    private static ApiDocument Read()
    {
        using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream(Resource)!;
        using var document = JsonDocument.Parse(stream);
        return new ApiDocument(document.RootElement.Clone());
    }

    private IEnumerable<ApiOperation> ReadOperations() =>
        from path in _root.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where operation.Value.ValueKind == JsonValueKind.Object && operation.Value.TryGetProperty("operationId", out _)
        select new ApiOperation(this, operation.Name.ToUpperInvariant(), path.Name, operation.Value);
}
