using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>Finds out which of the combined schemas belong together: those with one name, those that are equal, then those that are left in their order.</summary>
internal sealed class BranchPairs
{
    public BranchPairs(IReadOnlyList<SourceNode> left, IReadOnlyList<SourceNode> right, ComparedDocument old, ComparedDocument @new)
    {
        var waiting = new Dictionary<string, Queue<SourceNode>>(StringComparer.Ordinal);
        foreach (var branch in left)
        {
            var key = KeyOf(branch);
            (waiting.TryGetValue(key, out var queue) ? queue : waiting[key] = new Queue<SourceNode>()).Enqueue(branch);
        }

        foreach (var branch in right)
        {
            if (waiting.TryGetValue(KeyOf(branch), out var queue) && queue.TryDequeue(out var same))
            {
                Matched.Add((same, branch));
            }
            else
            {
                Added.Add(branch);
            }
        }

        var matched = Matched.Select(pair => pair.Left).ToHashSet();
        Removed.AddRange(left.Where(branch => !matched.Contains(branch)));
        PairTheRest(old, @new);
    }

    public List<(SourceNode Left, SourceNode Right)> Matched { get; } = [];

    public List<SourceNode> Added { get; } = [];

    public List<SourceNode> Removed { get; } = [];

    // A component that is still there was exchanged, not changed.
    private void PairTheRest(ComparedDocument old, ComparedDocument @new)
    {
        if (Added.Count == Removed.Count && !Removed.Any(branch => IsIn(branch, @new)) && !Added.Any(branch => IsIn(branch, old)))
        {
            Matched.AddRange(Removed.Zip(Added));
            Added.Clear();
            Removed.Clear();
        }
    }

    private static bool IsIn(SourceNode branch, ComparedDocument document) => References.TextOf(branch) is { } reference && document.References.Has(reference);

    private static string KeyOf(SourceNode branch) => References.TextOf(branch) ?? JsonText.Of(branch);
}
