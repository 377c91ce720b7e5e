using PostmanToOpenApi.Comparison;

namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>Two documents that differ in one thing, and the one kind of change that this is.</summary>
internal sealed record ChangeCase(string Word, ApiDraft Old, ApiDraft New)
{
    public ChangeKind Kind => ChangeKinds.All.Single(kind => kind.Word == Word);

    public IReadOnlyList<Change> Changes() => DocumentComparer.Compare(Old.Read(), New.Read()).Changes;

    public override string ToString() => Word;
}
