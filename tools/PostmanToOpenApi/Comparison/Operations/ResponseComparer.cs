using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Comparison.Schemas;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares the responses of operations.</summary>
internal sealed class ResponseComparer(ComparedDocument old, ComparedDocument @new, Scopes scopes, SchemaComparer schemas)
{
    private readonly SharedNodes _shared = new(old, @new, scopes, Aspect.Response);
    private readonly ContentComparer _contents = new(schemas, ResponseKinds.MediaTypeAdded, ResponseKinds.MediaTypeRemoved, SchemaPlace.ResponseBody);
    private readonly HeaderComparer _headers = new(old, @new, scopes, schemas);

    public void Compare(SourceNode left, SourceNode right, Scope scope)
    {
        foreach (var (status, response) in right.Entries("responses").Where(IsResponse))
        {
            if (left["responses"]?[status] is not { } before)
            {
                scope.Report(IsSuccess(status) ? ResponseKinds.SuccessAdded : ResponseKinds.FailureAdded, $"the response {status} was added");
                continue;
            }

            _shared.Compare(before, response, scope, (was, isNow, shared) => CompareBoth(was, isNow, $"response[{status}]", shared));
        }

        foreach (var (status, _) in left.Entries("responses").Where(IsResponse).Where(entry => right["responses"]?[entry.Key] is null))
        {
            scope.Report(IsSuccess(status) ? ResponseKinds.SuccessRemoved : ResponseKinds.FailureRemoved, $"the response {status} was removed");
        }
    }

    private void CompareBoth(SourceNode left, SourceNode right, string path, Scope scope)
    {
        _contents.Compare(left, right, path, scope);
        _headers.Compare(left, right, path, scope);
    }

    private static bool IsResponse(KeyValuePair<string, SourceNode> entry) =>
        entry.Value.Kind == SourceKind.Object && !entry.Key.StartsWith("x-", StringComparison.Ordinal);

    private static bool IsSuccess(string status) => status.StartsWith('2');
}
