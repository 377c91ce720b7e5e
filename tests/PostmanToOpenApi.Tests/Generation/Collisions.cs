using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Finds schemas with properties that have one C# name in NSwag's own templates. They stay in the document, with another name for ours.</summary>
internal static class Collisions
{
    public static bool AreIn(JsonNode? node) => node switch
    {
        JsonObject members => (members["properties"] is JsonObject properties && AreAmong(properties)) || members.Any(member => AreIn(member.Value)),
        JsonArray items => items.Any(AreIn),
        _ => false,
    };

    private static bool AreAmong(JsonObject properties) =>
        properties.Any(property => property.Value is JsonObject schema && schema.ContainsKey("x-csharp-name"))
        && properties.Select(property => string.Concat(property.Key.Where(char.IsLetterOrDigit))).Append("AdditionalProperties")
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Any(group => group.Count() > 1);
}
