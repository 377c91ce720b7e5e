using System.Text.Json.Nodes;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>Turns what was read into what can be merged.</summary>
internal static class SourceTrees
{
    public static JsonNode? ToJson(SourceNode node) => node.Kind switch
    {
        SourceKind.Object => new JsonObject(node.Members.Select(member => KeyValuePair.Create(member.Key, ToJson(member.Value)))),
        SourceKind.Array => new JsonArray([.. node.Items.Select(ToJson)]),
        SourceKind.Text => JsonValue.Create(node.Text),
        SourceKind.Number => JsonNode.Parse(node.Text),
        SourceKind.Boolean => JsonValue.Create(node.Text == "true"),
        _ => null,
    };

    /// <summary>How many nodes there are, and how many levels they have.</summary>
    public static (int Nodes, int Levels) Measure(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        var (nodes, levels) = (1, 0);
        foreach (var child in children)
        {
            var (more, deep) = Measure(child);
            (nodes, levels) = (nodes + more, Math.Max(levels, deep));
        }

        return (nodes, levels + 1);
    }
}
