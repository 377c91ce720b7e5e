using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares the tags of operations. A tag that was renamed as a whole is one change.</summary>
internal sealed class TagComparer
{
    private readonly Scopes _scopes;
    private readonly HashSet<string> _old;
    private readonly HashSet<string> _new;
    private readonly OrderedDictionary<(string Old, string New), Scope> _renamed = [];

    public TagComparer(ComparedDocument old, ComparedDocument @new, Scopes scopes)
    {
        _scopes = scopes;
        _old = All(old);
        _new = All(@new);
    }

    public void Compare(ApiOperation left, ApiOperation right, Scope scope)
    {
        var (old, @new) = (Tags(left), Tags(right));
        if (old.Count > 0 && @new.Count > 0 && old[0] != @new[0])
        {
            CompareFirst(old[0], @new[0], scope);
            (old, @new) = (old[1..], @new[1..]);
        }

        foreach (var tag in old.Except(@new, StringComparer.Ordinal))
        {
            scope.Report(OperationKinds.TagRemoved, $"the tag {tag} was removed");
        }

        foreach (var tag in @new.Except(old, StringComparer.Ordinal))
        {
            scope.Report(OperationKinds.TagAdded, $"the tag {tag} was added");
        }
    }

    /// <summary>Tells of the tags whose operations all have another one.</summary>
    public void ReportRenamed()
    {
        foreach (var ((old, @new), scope) in _renamed)
        {
            scope.Report(OperationKinds.TagRenamed, $"the tag {old} was renamed to {@new}; the generated client is renamed");
        }
    }

    private void CompareFirst(string old, string @new, Scope scope)
    {
        if (_new.Contains(old) || _old.Contains(@new))
        {
            scope.Report(OperationKinds.TagChanged, $"the first tag changed from {old} to {@new}; the generated method moves to another client");
            return;
        }

        if (!_renamed.TryGetValue((old, @new), out var shared))
        {
            _renamed[(old, @new)] = shared = _scopes.AddShared($"tag {@new}", scope);
        }

        shared.AddUser(scope);
    }

    private static List<string> Tags(ApiOperation operation) => [.. operation.Node.TextsOf("tags").Distinct(StringComparer.Ordinal)];

    private static HashSet<string> All(ComparedDocument document) => document.Operations.All.SelectMany(Tags).ToHashSet(StringComparer.Ordinal);
}
