using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Tells of operations that only one document has.</summary>
internal static class OperationPresence
{
    public static void ReportAdded(ApiOperation operation, Scope scope)
    {
        if ((operation.Summary ?? operation.Id) is { } name)
        {
            scope.Report(OperationKinds.Added, $"the operation {name} was added");
        }
        else
        {
            scope.Report(OperationKinds.Added, $"the operation was added");
        }
    }

    public static void ReportRemoved(ApiOperation operation, ApiOperations others, Scope scope)
    {
        var isDeprecated = operation.Node.Flag("deprecated");
        var kind = others.HasPath(operation.Path)
            ? isDeprecated ? OperationKinds.DeprecatedRemoved : OperationKinds.Removed
            : isDeprecated ? OperationKinds.DeprecatedPathRemoved : OperationKinds.PathRemoved;
        if (others.FindById(operation.Id) is { } heir)
        {
            scope.Report(kind, $"the operation was removed; its id {operation.Id} belongs to {heir.Title} now");
        }
        else if ((operation.Summary ?? operation.Id) is { } name)
        {
            scope.Report(kind, $"the operation {name} was removed");
        }
        else
        {
            scope.Report(kind, $"the operation was removed");
        }
    }
}
