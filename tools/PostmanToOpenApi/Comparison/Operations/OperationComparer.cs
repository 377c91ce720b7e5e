using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Comparison.Schemas;
using PostmanToOpenApi.Comparison.Security;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares two operations that are the same on the wire.</summary>
internal sealed class OperationComparer(ComparedDocument old, ComparedDocument @new, Scopes scopes, SchemaComparer schemas, TagComparer tags)
{
    private readonly ParameterComparer _parameters = new(old, @new, scopes, schemas);
    private readonly BodyComparer _bodies = new(old, @new, scopes, schemas);
    private readonly ResponseComparer _responses = new(old, @new, scopes, schemas);

    public void Compare(ApiOperation left, ApiOperation right, Scope scope)
    {
        schemas.Rename = new OperationRename(left, right);
        OperationTexts.Compare(left, right, scope);
        tags.Compare(left, right, scope);
        CompareServers(left, right, scope);
        CompareSecurity(left.Node, right.Node, scope);
        _parameters.Compare(left, right, scope);
        _bodies.Compare(left.Node["requestBody"], right.Node["requestBody"], scope);
        _responses.Compare(left.Node, right.Node, scope);
        schemas.CompareWaiting();
        schemas.Rename.Report(scope);
    }

    // What both inherit is compared once, for the document.
    private void CompareServers(ApiOperation left, ApiOperation right, Scope scope)
    {
        var (own, other) = (Servers(left), Servers(right));
        if (own is not null || other is not null)
        {
            ServerComparer.Compare(own ?? old.Root["servers"], other ?? @new.Root["servers"], scope);
        }
    }

    private static SourceNode? Servers(ApiOperation operation) => operation.Node["servers"] ?? operation.PathItem["servers"];

    private void CompareSecurity(SourceNode left, SourceNode right, Scope scope)
    {
        if (left["security"] is not null || right["security"] is not null)
        {
            RequirementComparer.Compare(left["security"] ?? old.Root["security"], right["security"] ?? @new.Root["security"], SecurityKinds.Operation, scope);
        }
    }
}
