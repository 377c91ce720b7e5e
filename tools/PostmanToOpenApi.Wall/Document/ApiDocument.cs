using System.Text.Json;

namespace PostmanToOpenApi.Wall.Document;

/// <summary>The document that the code was made of: all that can be accounted for.</summary>
internal sealed class ApiDocument
{
    private readonly JsonElement _root;

    public ApiDocument(JsonElement root)
    {
        _root = root;
        foreach (var component in Members(Member(Member(root, "components"), "schemas")))
        {
            Components.TryAdd(Names.UpperFirst(component.Name), component.Value);
        }

        Operations = [.. Members(Member(root, "paths")).SelectMany(path => Members(path.Value).Where(member => OperationReader.IsVerb(member.Name)).Select(member => OperationReader.Read(this, path, member)))];
        Visit(root);
    }

    /// <summary>The operations, in the document's order.</summary>
    public IReadOnlyList<ApiOperation> Operations { get; }

    /// <summary>The named schemas, by the names of their types.</summary>
    public Dictionary<string, JsonElement> Components { get; } = new(StringComparer.Ordinal);

    /// <summary>The schemas with properties, named or not.</summary>
    public List<JsonElement> Objects { get; } = [];

    /// <summary>The addresses of servers, without a slash at their end.</summary>
    public HashSet<string> Servers { get; } = new(StringComparer.Ordinal);

    /// <summary>The types that are not generated.</summary>
    public HashSet<string> DeclaredTypes { get; } = new(StringComparer.Ordinal);

    public static JsonElement Member(JsonElement node, string name) => node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) ? value : default;

    public static IEnumerable<JsonProperty> Members(JsonElement node) => node.ValueKind == JsonValueKind.Object ? node.EnumerateObject() : [];

    public static IEnumerable<JsonElement> Items(JsonElement node) => node.ValueKind == JsonValueKind.Array ? node.EnumerateArray() : [];

    public static string? Text(JsonElement node, string name) => Member(node, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>What a reference within the document leads to, or what was given if it is none.</summary>
    public JsonElement Resolve(JsonElement node)
    {
        for (var depth = 0; depth < 50 && Text(node, "$ref") is { } reference && reference.StartsWith("#/", StringComparison.Ordinal); depth++)
        {
            node = reference[2..].Split('/').Aggregate(_root, (at, name) => Member(at, name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)));
        }

        return node;
    }

    /// <summary>The properties of a schema: its own, and those it shares with others.</summary>
    public Dictionary<string, JsonElement> Properties(JsonElement schema, bool isWhole, int depth = 0)
    {
        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in Members(Member(schema, "properties")))
        {
            properties.TryAdd(property.Name, property.Value);
        }

        foreach (var part in isWhole && depth < 50 ? Items(Member(schema, "allOf")) : [])
        {
            foreach (var (name, property) in Properties(Resolve(part), isWhole, depth + 1))
            {
                properties.TryAdd(name, property);
            }
        }

        return properties;
    }

    private void Visit(JsonElement node)
    {
        if (Member(node, "properties").ValueKind == JsonValueKind.Object)
        {
            Objects.Add(node);
        }

        foreach (var member in Members(node))
        {
            if (member.Value.ValueKind == JsonValueKind.String && member.Name is "x-csharp-type" or "x-csharp-item-type" or "itemType")
            {
                DeclaredTypes.Add(member.Value.GetString()!.Replace("global::", "", StringComparison.Ordinal).TrimEnd('?'));
            }

            if (member.Value.ValueKind == JsonValueKind.String && member.Name is "url" or "x-csharp-server")
            {
                Servers.Add(member.Value.GetString()!.TrimEnd('/'));
            }

            Visit(member.Value);
        }

        foreach (var item in Items(node))
        {
            Visit(item);
        }
    }
}
