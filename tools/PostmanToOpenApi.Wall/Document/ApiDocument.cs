using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Wall.Document;

/// <summary>The document that the code was made of: all that can be accounted for.</summary>
internal sealed class ApiDocument
{
    private readonly JsonNode? _root;

    public ApiDocument(JsonNode? root)
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
    public Dictionary<string, JsonNode?> Components { get; } = new(StringComparer.Ordinal);

    /// <summary>The schemas with properties, named or not.</summary>
    public List<JsonNode> Objects { get; } = [];

    /// <summary>The addresses of servers, without a slash at their end.</summary>
    public HashSet<string> Servers { get; } = new(StringComparer.Ordinal);

    /// <summary>The types that are not generated.</summary>
    public HashSet<string> DeclaredTypes { get; } = new(StringComparer.Ordinal);

    public static JsonNode? Member(JsonNode? node, string name) => node is JsonObject members && members.TryGetPropertyValue(name, out var value) ? value : null;

    public static IEnumerable<JsonMember> Members(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                yield return new JsonMember(name, value);
            }
        }
    }

    public static IEnumerable<JsonNode?> Items(JsonNode? node) => node as JsonArray ?? Enumerable.Empty<JsonNode?>();

    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static string? Text(JsonNode? node, string name) => Text(Member(node, name));

    /// <summary>What a reference within the document leads to, or what was given if it is none.</summary>
    public JsonNode? Resolve(JsonNode? node)
    {
        for (var depth = 0; depth < 50 && Text(node, "$ref") is { } reference && reference.StartsWith("#/", StringComparison.Ordinal); depth++)
        {
            node = reference[2..].Split('/').Aggregate(_root, (at, name) => Member(at, name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)));
        }

        return node;
    }

    /// <summary>The properties of a schema: its own, and those it shares with others.</summary>
    public Dictionary<string, JsonNode?> Properties(JsonNode? schema, bool isWhole, int depth = 0)
    {
        var properties = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
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

    private void Visit(JsonNode? node)
    {
        if (Member(node, "properties") is JsonObject)
        {
            Objects.Add(node!);
        }

        foreach (var member in Members(node))
        {
            if (member.Name is "x-csharp-type" or "x-csharp-item-type" or "itemType" && Text(member.Value) is { } type)
            {
                DeclaredTypes.Add(type.Replace("global::", "", StringComparison.Ordinal).TrimEnd('?'));
            }

            if (member.Name is "url" or "x-csharp-server" && Text(member.Value) is { } address)
            {
                Servers.Add(address.TrimEnd('/'));
            }

            Visit(member.Value);
        }

        foreach (var item in Items(node))
        {
            Visit(item);
        }
    }
}
