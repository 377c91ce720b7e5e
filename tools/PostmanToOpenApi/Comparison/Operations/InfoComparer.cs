using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares what is said about the API as a whole.</summary>
internal static class InfoComparer
{
    private static readonly string[] Names = ["title", "version", "summary", "description", "termsOfService", "contact", "license"];

    public static void Compare(SourceNode? old, SourceNode? @new, Scope scope)
    {
        var changed = Names.Where(name => !JsonText.AreEqual(old?[name], @new?[name])).ToList();
        if (changed is ["version"])
        {
            scope.Report(OperationKinds.InfoChanged, $"the version changed from {old.TextOf("version") ?? ""} to {@new.TextOf("version") ?? ""}");
        }
        else if (changed.Count > 0)
        {
            scope.Report(OperationKinds.InfoChanged, $"in the info, {changed} changed");
        }
    }
}
