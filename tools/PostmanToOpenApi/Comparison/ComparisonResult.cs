namespace PostmanToOpenApi.Comparison;

/// <summary>What a comparison found.</summary>
/// <param name="Changes">
/// The changes: those of the document as a whole, then those of the operations in the order of the new description, then the removed
/// operations in the order of the old one. Those of one operation are ordered by code.
/// </param>
public sealed record ComparisonResult(IReadOnlyList<Change> Changes)
{
    /// <summary>How many changes there are of a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The number.</returns>
    public int Count(ChangeLevel level) => Changes.Count(change => change.Kind.Level == level);

    /// <summary>Whether a change is of this level or worse.</summary>
    /// <param name="level">The level.</param>
    /// <returns>Whether there is one.</returns>
    public bool Reaches(ChangeLevel level) => Changes.Any(change => change.Kind.Level >= level);
}
