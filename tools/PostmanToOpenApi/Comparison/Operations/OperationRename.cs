using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>What changed about an operation's names. A renamed request changes its summary and what is derived from it: that is one change.</summary>
internal sealed class OperationRename(ApiOperation left, ApiOperation right)
{
    private readonly List<(string Old, string New)> _stems = [.. Stems(left, right)];

    private bool _hasTypes;

    /// <summary>Whether two names of components differ because the operation's names do.</summary>
    public bool Explains(string oldName, string newName)
    {
        var isExplained = _stems.Exists(stem => IsDerived(stem, oldName, newName));
        _hasTypes |= isExplained;
        return isExplained;
    }

    /// <summary>Tells of the change, after all components were compared.</summary>
    public void Report(Scope scope)
    {
        switch (left.Id, right.Id)
        {
            case (null, { } id):
                scope.Report(OperationKinds.IdAdded, $"the operation has the id {id} now; the generated method is renamed");
                ReportSummary(scope);
                break;
            case ({ } id, null):
                scope.Report(OperationKinds.IdRemoved, $"the id {id} was removed; the generated method is renamed");
                ReportSummary(scope);
                break;
            case ({ } was, { } id) when was != id && left.Summary == right.Summary:
                scope.Report(OperationKinds.IdRemoved, $"the id {was} was replaced by {id}; the generated method is renamed");
                break;
            case ({ } was, { } id) when was != id:
                scope.Report(
                    OperationKinds.Renamed,
                    $"the operation was renamed from {left.Summary ?? ""} to {right.Summary ?? ""}; its id is {id} instead of {was}, so the generated method and what is named after it are renamed");
                break;
            default:
                ReportSummary(scope);
                break;
        }
    }

    private void ReportSummary(Scope scope)
    {
        if (left.Summary != right.Summary && _hasTypes)
        {
            scope.Report(OperationKinds.Renamed, $"the operation was renamed from {left.Summary ?? ""} to {right.Summary ?? ""}; the generated types that are named after it are renamed");
        }
        else if (left.Summary != right.Summary)
        {
            scope.Report(OperationKinds.SummaryChanged, $"the summary changed from {left.Summary ?? ""} to {right.Summary ?? ""}");
        }
    }

    // Components are named after the request, even where an overlay gave the operation an id of its own.
    private static IEnumerable<(string Old, string New)> Stems(ApiOperation left, ApiOperation right)
    {
        if (left.Id is { } oldId && right.Id is { } newId && oldId != newId)
        {
            yield return (Identifiers.UpperFirst(oldId), Identifiers.UpperFirst(newId));
        }

        var method = left.Method.ToLowerInvariant();
        if (Identifiers.OfName(left.Summary, method) is { Length: > 0 } oldName && Identifiers.OfName(right.Summary, method) is { Length: > 0 } newName && oldName != newName)
        {
            yield return (Identifiers.UpperFirst(oldName), Identifiers.UpperFirst(newName));
        }
    }

    private static bool IsDerived((string Old, string New) stem, string oldName, string newName) =>
        oldName.StartsWith(stem.Old, StringComparison.Ordinal)
        && newName.StartsWith(stem.New, StringComparison.Ordinal)
        && oldName.AsSpan(stem.Old.Length).SequenceEqual(newName.AsSpan(stem.New.Length));
}
