using System.Text.Json.Nodes;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>Remembers which place of which overlay last wrote a node of the document.</summary>
internal sealed class TreeChanges
{
    private readonly Dictionary<JsonNode, (SourceFile File, SourceNode Node)> _added = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<JsonNode, (SourceFile File, SourceNode Node)> _touched = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes that a node is an overlay's.</summary>
    public void Added(JsonNode? node, SourceFile file, SourceNode place)
    {
        // JSON's null has no object to be known by.
        if (node is not null)
        {
            _added[node] = (file, place);
        }
    }

    /// <summary>Notes that an overlay put something into a node, which may be the collection's.</summary>
    public void Touched(JsonNode node, SourceFile file, SourceNode place) => _touched[node] = (file, place);

    /// <summary>Who added this very node; null if no overlay did, or the one around it did.</summary>
    public (SourceFile File, SourceNode Node)? AddedAt(JsonNode node) => _added.TryGetValue(node, out var writer) ? writer : null;

    /// <summary>Whether an overlay added the node, or one around it.</summary>
    public bool IsAdded(JsonNode? node)
    {
        while (node is not null && !_added.ContainsKey(node))
        {
            node = node.Parent;
        }

        return node is not null;
    }

    /// <summary>Who last wrote into the node, or into the nearest one around it; null if it is the collection's.</summary>
    public (SourceFile File, SourceNode Node)? WriterOf(JsonNode? node)
    {
        for (var around = node; around is not null; around = around.Parent)
        {
            if (_added.TryGetValue(around, out var writer) || _touched.TryGetValue(around, out writer))
            {
                return (writer.File, SourceTrees.Follow(writer.Node, around, node!));
            }
        }

        return null;
    }
}
