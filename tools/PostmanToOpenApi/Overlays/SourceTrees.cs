using System.Text.Json.Nodes;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>Turns what was read into what can be merged.</summary>
internal static class SourceTrees
{
    public static JsonNode? ToJson(SourceNode node) => node.Kind switch
    {
        SourceKind.Object => ToObject(node),
        SourceKind.Array => new JsonArray([.. node.Items.Select(ToJson)]),
        SourceKind.Text => JsonValue.Create(node.Text),
        SourceKind.Number => JsonNode.Parse(node.Text),
        SourceKind.Boolean => JsonValue.Create(node.Text == "true"),
        _ => null,
    };

    /// <summary>How many nodes there are, and how many levels they have.</summary>
    public static (int Nodes, int Levels) Measure(JsonNode? node)
    {
        var (nodes, levels) = (1, 0);
        foreach (var child in node is JsonObject members ? Values(members) : node as JsonArray ?? [])
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

    private static JsonObject ToObject(SourceNode node)
    {
        var members = new JsonObject();
        foreach (var (name, member) in node.Members)
        {
            members.Add(name, ToJson(member));
        }

        return members;
    }

    private static IEnumerable<JsonNode?> Values(JsonObject members)
    {
        foreach (var (_, value) in members)
        {
            yield return value;
        }
    }
}
