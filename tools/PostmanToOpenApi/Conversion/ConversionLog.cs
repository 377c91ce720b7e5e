using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion;

/// <summary>Collects the warnings of a conversion, and knows which part of the collection a part of the document came from.</summary>
internal sealed class ConversionLog(SourceFile file, IEnumerable<Diagnostic>? earlier = null)
{
    private readonly Dictionary<object, SourceNode> _origins = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SourceNode, SourceFile> _overlays = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _diagnostics = [.. earlier ?? []];
    private bool _isSilent;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>A log of the same file for what is evidence only: nothing is lost there, so nobody is warned.</summary>
    public ConversionLog Silent() => new(file) { _isSilent = true };

    public void Warn(string code, SourceNode? node, string message)
    {
        if (!_isSilent)
        {
            _diagnostics.Add((node is not null && _overlays.TryGetValue(node, out var overlay) ? overlay : file).Report(code, DiagnosticSeverity.Warning, node, message));
        }
    }

    public void Remember(object part, SourceNode node) => _origins[part] = node;

    /// <summary>Notes that a part came from a place in an overlay.</summary>
    public void Remember(object part, SourceNode node, SourceFile overlay)
    {
        _origins[part] = node;
        _overlays[node] = overlay;
    }

    /// <summary>Where a part of the document came from, or the nearest part around it that has a known origin.</summary>
    public SourceNode? OriginOf(params ReadOnlySpan<object?> parts)
    {
        foreach (var part in parts)
        {
            if (part is not null && _origins.TryGetValue(part, out var node))
            {
                return node;
            }
        }

        return null;
    }
}
