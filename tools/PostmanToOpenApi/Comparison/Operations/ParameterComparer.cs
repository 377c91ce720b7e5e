using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Comparison.Schemas;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares the parameters of operations.</summary>
internal sealed class ParameterComparer(ComparedDocument old, ComparedDocument @new, Scopes scopes, SchemaComparer schemas)
{
    private readonly SharedNodes _shared = new(old, @new, scopes, Aspect.Parameter);

    public void Compare(ApiOperation left, ApiOperation right, Scope scope)
    {
        ComparePlaceholders(left, right, scope);
        var (before, after) = (ApiParameter.Of(left, old.References), ApiParameter.Of(right, @new.References));
        foreach (var parameter in after.Values)
        {
            if (before.TryGetValue(parameter.Key, out var other))
            {
                Compare(other, parameter, scope);
            }
            else
            {
                ReportAdded(parameter, scope);
            }
        }

        foreach (var parameter in before.Values.Where(parameter => !after.ContainsKey(parameter.Key)))
        {
            var kind = parameter.Node.Flag("deprecated") ? ParameterKinds.DeprecatedRemoved : ParameterKinds.Removed;
            scope.Report(kind, $"the parameter {parameter.Location} was removed");
        }
    }

    // One change for all operations of the path.
    private void ComparePlaceholders(ApiOperation left, ApiOperation right, Scope scope)
    {
        var renamed = PathShape.Names(left.Path).Zip(PathShape.Names(right.Path)).Where(pair => pair.First != pair.Second).ToList();
        if (renamed.Count == 0)
        {
            return;
        }

        var shared = scopes.Enter(left.PathItem, right.PathItem, Aspect.PathItem, right.Path, scope, out var isNew);
        foreach (var (was, isNow) in isNew ? renamed : [])
        {
            shared.Report(ParameterKinds.PathRenamed, $"the placeholder {was} is called {isNow} now; the generated argument is renamed");
        }
    }

    private static void ReportAdded(ApiParameter parameter, Scope scope)
    {
        var kind = parameter.In == "path" ? ParameterKinds.NewPath : parameter.IsRequired ? ParameterKinds.NewRequired : ParameterKinds.NewOptional;
        scope.Report(kind, $"the parameter {parameter.Location} was added");
    }

    private void Compare(ApiParameter left, ApiParameter right, Scope scope)
    {
        if (left.IsOfPath && right.IsOfPath)
        {
            scope = scopes.Enter(left.Node, right.Node, Aspect.Parameter, right.Name, scope, out var isNew);
            if (isNew)
            {
                CompareContent(left, right, scope);
            }
        }
        else
        {
            _shared.Compare(left.Use, right.Use, scope, (_, _, shared) => CompareContent(left, right, shared));
        }
    }

    private void CompareContent(ApiParameter left, ApiParameter right, Scope scope)
    {
        switch (left.IsRequired, right.IsRequired)
        {
            case (false, true):
                scope.Report(ParameterKinds.BecameRequired, $"the parameter {right.Location} became required");
                break;
            case (true, false):
                scope.Report(ParameterKinds.BecameOptional, $"the parameter {right.Location} became optional");
                break;
        }

        if (Serialization(left) != Serialization(right))
        {
            scope.Report(ParameterKinds.Serialization, $"the parameter {right.Location} is serialized in another way");
        }

        var spot = new Spot(scope, SchemaPlace.Parameter, right.Location);
        AnnotationComparer.Compare(Notes.Of([left.Node]), Notes.Of([right.Node]), spot);
        schemas.Compare(left.Schema, right.Schema, spot);
    }

    private static (string Style, bool IsExploded, bool IsReserved, string? MediaType) Serialization(ApiParameter parameter)
    {
        var style = parameter.Node.TextOf("style") ?? (parameter.In is "query" or "cookie" ? "form" : "simple");
        var isExploded = parameter.Node["explode"] is null ? style == "form" : parameter.Node.Flag("explode");
        return (style, isExploded, parameter.Node.Flag("allowReserved"), parameter.Node["content"]?.Members.Keys.FirstOrDefault());
    }
}
