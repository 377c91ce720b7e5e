using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion;

/// <summary>Collects the warnings of a conversion, and knows which part of the collection a part of the document came from.</summary>
internal sealed class ConversionLog(SourceFile file, IEnumerable<Diagnostic>? earlier = null)
{
    private readonly Dictionary<object, SourceNode> _origins = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SourceNode, SourceFile> _overlays = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Item, string Code), Repetition> _repetitions = [];
    private readonly List<Dictionary<object, SourceNode>> _otherOrigins = [];
    private readonly List<Warning> _diagnostics = [.. (earlier ?? []).Select(diagnostic => new Warning(0, diagnostic, null))];
    private bool _isSilent;

    /// <summary>The warnings in the order of the conversion. Of one item there is at most one for each code.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. _diagnostics.Select(warning => warning.Others?.AddTo(warning.First) ?? warning.First)];

    /// <summary>The number of the request that is looked at, in the collection's order.</summary>
    public int Request { get; set; }

    /// <summary>A log of the same file for another thread. Its warnings are those of this one when <see cref="Take"/> has them.</summary>
    public ConversionLog Beside() => new(file);

    /// <summary>Takes what other logs know. Their warnings come in the order of the requests; of one request those of this log come first.</summary>
    public void Take(IReadOnlyList<ConversionLog> others)
    {
        foreach (var other in others)
        {
            if (other._origins.Count > 0)
            {
                _otherOrigins.Add(other._origins);
            }

            _diagnostics.AddRange(other._diagnostics);
            foreach (var (place, repetition) in other._repetitions)
            {
                _repetitions.TryAdd(place, repetition);
            }
        }

        // Stable, so that those of one request keep their order.
        List<Warning> ordered = [.. _diagnostics.OrderBy(warning => warning.Request)];
        _diagnostics.Clear();
        _diagnostics.AddRange(ordered);
    }

    /// <summary>A log of the same file for what is evidence only: nothing is lost there, so nobody is warned.</summary>
    public ConversionLog Silent() => new(file) { _isSilent = true };

    /// <summary>Reports that something is not in the document, or not as one might expect.</summary>
    /// <param name="code">The code.</param>
    /// <param name="node">The place.</param>
    /// <param name="message">What was expected, what was found and what to do.</param>
    /// <param name="subject">The name of what it is about, in quotes, if it may be shown; where it is null the place tells several of one item apart.</param>
    public void Warn(string code, SourceNode? node, string message, string? subject = null)
    {
        if (_isSilent)
        {
            return;
        }

        var overlay = node is null ? null : _overlays.GetValueOrDefault(node);
        if (overlay is not null || node?.Owner() is not { } item)
        {
            _diagnostics.Add(new Warning(Request, (overlay ?? file).Report(code, DiagnosticSeverity.Warning, node, message), null));
        }
        else if (_repetitions.TryGetValue((item.Offset, code), out var repetition))
        {
            repetition.Add(subject ?? node.JsonPath());
        }
        else
        {
            _repetitions[(item.Offset, code)] = repetition = new Repetition(subject ?? node.JsonPath());
            _diagnostics.Add(new Warning(Request, file.Report(code, DiagnosticSeverity.Warning, node, message), repetition));
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
            if (part is not null && Find(part) is { } node)
            {
                return node;
            }
        }

        return null;
    }

    private SourceNode? Find(object part)
    {
        if (_origins.TryGetValue(part, out var node))
        {
            return node;
        }

        foreach (var others in _otherOrigins)
        {
            if (others.TryGetValue(part, out node))
            {
                return node;
            }
        }

        return null;
    }

    private sealed record Warning(int Request, Diagnostic First, Repetition? Others);
}
