using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Reading;

/// <summary>The operations of a document, in its order.</summary>
internal sealed class ApiOperations
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch", "trace", "query" };

    private readonly OrderedDictionary<string, ApiOperation> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiOperation> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shapes = new(StringComparer.Ordinal);

    public ApiOperations(SourceNode root, References references)
    {
        foreach (var (path, item) in root.Entries("paths"))
        {
            _shapes.Add(PathShape.Of(path));
            if (references.Resolve(item) is { } resolved)
            {
                Add(path, resolved);
            }
        }
    }

    public IEnumerable<ApiOperation> All => _byKey.Values;

    public ApiOperation? Find(string key) => _byKey.GetValueOrDefault(key);

    public ApiOperation? FindById(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    public bool HasPath(string path) => _shapes.Contains(PathShape.Of(path));

    private void Add(string path, SourceNode item)
    {
        foreach (var (method, node) in item.Members.Where(member => Methods.Contains(member.Key) && member.Value.Kind == SourceKind.Object))
        {
            var name = method.ToUpperInvariant();
            var key = $"{name} {PathShape.Of(path)}";

            // Two paths of one shape are not allowed, but found: then the names tell them apart.
            key = _byKey.ContainsKey(key) ? $"{name} {path}" : key;
            var operation = new ApiOperation(name, path, item, node, key);
            _byKey.TryAdd(key, operation);
            if (operation.Id is { } id)
            {
                _byId.TryAdd(id, operation);
            }
        }
    }
}
