using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Overlays;

/// <summary>Tells in the tree of an OpenAPI document the parts of the document from names and values that only look like some.</summary>
internal static class DocumentShape
{
    // What holds values, or nothing that is a part: in there nothing is a schema or reference.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "example", "value", "default", "enum", "mapping", "security", "scopes", "variables" };

    // What maps names of all kinds to parts: the names in there mean nothing.
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "paths", "properties", "schemas", "responses", "parameters", "headers", "content", "encoding", "requestBodies", "examples", "links", "securitySchemes", "callbacks",
    };

    /// <summary>Whether a member of this name maps names to parts.</summary>
    public static bool IsMap(string name) => Maps.Contains(name);

    /// <summary>The members that are parts, or hold some.</summary>
    /// <param name="members">The object.</param>
    /// <param name="isMap">Whether it maps names to parts.</param>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Parts(JsonObject members, bool isMap)
    {
        foreach (var member in members)
        {
            if (isMap || (!Values.Contains(member.Key) && !member.Key.StartsWith("x-", StringComparison.Ordinal)))
            {
                yield return member;
            }
        }
    }
}
