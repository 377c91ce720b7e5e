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

    /// <summary>The place that a node was made from, or the nearest around it that is known.</summary>
    /// <param name="place">What <paramref name="from"/> was made from.</param>
    /// <param name="from">A node.</param>
    /// <param name="to">A node inside it, or itself.</param>
    public static SourceNode Follow(SourceNode place, JsonNode from, JsonNode to)
    {
        var way = new Stack<JsonNode>();
        for (var node = to; !ReferenceEquals(node, from); node = node.Parent!)
        {
            way.Push(node);
        }

        foreach (var node in way)
        {
            var next = node.Parent is JsonArray ? place.Items.ElementAtOrDefault(node.GetElementIndex()) : place.Members.GetValueOrDefault(node.GetPropertyName());
            if (next is null)
            {
                break;
            }

            place = next;
        }

        return place;
    }
}
