using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Comparison.Schemas;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares the headers of responses.</summary>
internal sealed class HeaderComparer(ComparedDocument old, ComparedDocument @new, Scopes scopes, SchemaComparer schemas)
{
    private readonly SharedNodes _shared = new(old, @new, scopes, Aspect.Header);

    public void Compare(SourceNode left, SourceNode right, string path, Scope scope)
    {
        var (before, after) = (Headers(left), Headers(right));
        foreach (var (name, header) in after)
        {
            if (before.TryGetValue(name, out var other))
            {
                _shared.Compare(other, header, scope, (was, isNow, shared) => CompareBoth(was, isNow, $"{path}.header.{name}", shared));
            }
            else
            {
                scope.Report(ResponseKinds.HeaderAdded, $"the header {name} was added to {path}");
            }
        }

        foreach (var (name, header) in before.Where(entry => !after.ContainsKey(entry.Key)))
        {
            var isRequired = old.References.Resolve(header).Flag("required");
            scope.Report(isRequired ? ResponseKinds.RequiredHeaderRemoved : ResponseKinds.OptionalHeaderRemoved, $"the header {name} was removed from {path}");
        }
    }

    private void CompareBoth(SourceNode left, SourceNode right, string path, Scope scope)
    {
        switch (left.Flag("required"), right.Flag("required"))
        {
            case (false, true):
                scope.Report(ResponseKinds.HeaderBecameRequired, $"the header {path} became required");
                break;
            case (true, false):
                scope.Report(ResponseKinds.HeaderBecameOptional, $"the header {path} became optional");
                break;
        }

        var spot = new Spot(scope, SchemaPlace.Header, path);
        AnnotationComparer.Compare(Notes.Of([left]), Notes.Of([right]), spot);
        schemas.Compare(left["schema"], right["schema"], spot);
    }

    private static OrderedDictionary<string, SourceNode> Headers(SourceNode response)
    {
        var headers = new OrderedDictionary<string, SourceNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, header) in response.Entries("headers").Where(entry => !entry.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase)))
        {
            headers.TryAdd(name, header);
        }

        return headers;
    }
}
