using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares what operations are called and what is said about them.</summary>
internal static class OperationTexts
{
    public static void Compare(ApiOperation left, ApiOperation right, Scope scope)
    {
        CompareNames(left, right, scope);
        if (!JsonText.AreEqual(left.Node["description"], right.Node["description"]))
        {
            scope.Report(OperationKinds.DescriptionChanged, $"the description changed");
        }

        switch (left.Node.Flag("deprecated"), right.Node.Flag("deprecated"))
        {
            case (false, true):
                scope.Report(OperationKinds.Deprecated, $"the operation became deprecated");
                break;
            case (true, false):
                scope.Report(OperationKinds.Reactivated, $"the operation is no longer deprecated");
                break;
        }
    }

    // A renamed request changes its summary and what is derived from it: that is one change.
    private static void CompareNames(ApiOperation left, ApiOperation right, Scope scope)
    {
        switch (left.Id, right.Id)
        {
            case (null, { } id):
                scope.Report(OperationKinds.IdAdded, $"the operation has the id {id} now; the generated method is renamed");
                break;
            case ({ } id, null):
                scope.Report(OperationKinds.IdRemoved, $"the id {id} was removed; the generated method is renamed");
                break;
            case ({ } was, { } id) when was != id && left.Summary == right.Summary:
                scope.Report(OperationKinds.IdRemoved, $"the id {was} was replaced by {id}; the generated method is renamed");
                break;
            case ({ } was, { } id) when was != id:
                scope.Report(
                    OperationKinds.Renamed,
                    $"the operation was renamed from {left.Summary ?? ""} to {right.Summary ?? ""}; its id is {id} instead of {was}, so the generated method and what is named after it are renamed");
                return;
        }

        if (left.Summary != right.Summary)
        {
            scope.Report(OperationKinds.SummaryChanged, $"the summary changed from {left.Summary ?? ""} to {right.Summary ?? ""}");
        }
    }
}
