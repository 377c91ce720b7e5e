using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Comparison.Schemas;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares request bodies.</summary>
internal sealed class BodyComparer(ComparedDocument old, ComparedDocument @new, Scopes scopes, SchemaComparer schemas)
{
    private readonly SharedNodes _shared = new(old, @new, scopes, Aspect.Body);
    private readonly ContentComparer _contents = new(schemas, BodyKinds.MediaTypeAdded, BodyKinds.MediaTypeRemoved, SchemaPlace.RequestBody);

    public void Compare(SourceNode? left, SourceNode? right, Scope scope)
    {
        if (left is not null && right is not null)
        {
            _shared.Compare(left, right, scope, CompareBoth);
        }
        else if (left is not null)
        {
            scope.Report(BodyKinds.Removed, $"the request body was removed");
        }
        else if (@new.References.Resolve(right) is { } added)
        {
            if (added.Flag("required"))
            {
                scope.Report(BodyKinds.AddedRequired, $"a required request body was added");
            }
            else
            {
                scope.Report(BodyKinds.AddedOptional, $"an optional request body was added");
            }
        }
    }

    private void CompareBoth(SourceNode left, SourceNode right, Scope scope)
    {
        switch (left.Flag("required"), right.Flag("required"))
        {
            case (false, true):
                scope.Report(BodyKinds.BecameRequired, $"the request body became required");
                break;
            case (true, false):
                scope.Report(BodyKinds.BecameOptional, $"the request body became optional");
                break;
        }

        _contents.Compare(left, right, "body", scope);
    }
}
