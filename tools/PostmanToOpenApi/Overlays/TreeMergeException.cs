namespace PostmanToOpenApi.Overlays;

/// <summary>Two values that cannot be merged. Carries the way from the merged values' roots to them.</summary>
internal sealed class TreeMergeException(IReadOnlyList<string> way, string message) : Exception(message)
{
    public IReadOnlyList<string> Way { get; } = way;
}
