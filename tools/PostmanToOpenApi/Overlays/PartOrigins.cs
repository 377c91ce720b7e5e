using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>Carries what is known of where parts of a document came from over to the document that is read back.</summary>
internal sealed class PartOrigins
{
    private readonly JsonObject _tree;
    private readonly ConversionLog _log;
    private readonly Dictionary<JsonNode, SourceNode> _known = new(ReferenceEqualityComparer.Instance);

    public PartOrigins(JsonObject tree, OpenApiDocument document, ConversionLog log)
    {
        (_tree, _log) = (tree, log);
        DocumentParts.Visit(document, (part, pointer) =>
        {
            if (log.OriginOf(part) is { } origin && ResultCheck.Find(tree, pointer()) is { } node)
            {
                _known[node] = origin;
            }
        });
    }

    /// <summary>Tells the log where the parts of the new document came from: from the collection, or from an overlay.</summary>
    public void CarryOver(OpenApiDocument changed, TreeChanges changes) => DocumentParts.Visit(changed, (part, pointer) =>
    {
        var own = ResultCheck.Find(_tree, pointer());
        for (var node = own; node is not null; node = node.Parent)
        {
            if (changes.AddedAt(node) is var (file, place))
            {
                _log.Remember(part, SourceTrees.Follow(place, node, own!), file);
                return;
            }

            if (_known.TryGetValue(node, out var origin))
            {
                _log.Remember(part, origin);
                return;
            }
        }
    });
}
