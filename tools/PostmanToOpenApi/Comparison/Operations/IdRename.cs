using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>An operation's id that changed. Components that are named after it change their names with it.</summary>
internal sealed record IdRename(string Old, string New)
{
    public static IdRename? Of(string? old, string? @new) =>
        old is null || @new is null || old == @new ? null : new IdRename(Identifiers.UpperFirst(old), Identifiers.UpperFirst(@new));

    /// <summary>Whether the names differ by the ids only.</summary>
    public bool Explains(string oldName, string newName) =>
        oldName.StartsWith(Old, StringComparison.Ordinal)
        && newName.StartsWith(New, StringComparison.Ordinal)
        && oldName.AsSpan(Old.Length).SequenceEqual(newName.AsSpan(New.Length));
}
