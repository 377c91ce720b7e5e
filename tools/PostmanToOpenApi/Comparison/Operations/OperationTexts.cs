using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares what is said about operations, beside their names.</summary>
internal static class OperationTexts
{
    public static void Compare(ApiOperation left, ApiOperation right, Scope scope)
    {
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
}
