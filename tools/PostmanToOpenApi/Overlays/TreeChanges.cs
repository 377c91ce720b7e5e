using System.Text.Json.Nodes;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>Remembers which place of which overlay last wrote a node of the document.</summary>
internal sealed class TreeChanges
{
    private readonly Dictionary<JsonNode, (SourceFile File, SourceNode Node)> _writers = new(ReferenceEqualityComparer.Instance);

    public void Remember(JsonNode? node, SourceFile file, SourceNode place)
    {
        // JSON's null has no object to be known by; its container stands for it.
        if (node is not null)
        {
            _writers[node] = (file, place);
        }
    }

    /// <summary>Who wrote the node, or the nearest node around it that an overlay wrote; null if it is the collection's.</summary>
    public (SourceFile File, SourceNode Node)? WriterOf(JsonNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (_writers.TryGetValue(node, out var writer))
            {
                return writer;
            }
        }

        return null;
    }
}
