using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Security;

/// <summary>Compares what callers must show to be let in.</summary>
internal static class RequirementComparer
{
    public static void Compare(SourceNode? left, SourceNode? right, SecurityKinds.Requirement kinds, Scope scope)
    {
        switch (IsOpen(left), IsOpen(right))
        {
            case (true, false):
                scope.Report(kinds.BecameRequired, $"authorization by {Ways(right)} is required now");
                return;
            case (false, true):
                scope.Report(kinds.BecameOptional, $"no authorization is required any more");
                return;
        }

        var (before, after) = (Alternatives(left), Alternatives(right));
        foreach (var (name, schemes) in before)
        {
            if (after.TryGetValue(name, out var others))
            {
                CompareScopes(schemes, others, kinds, scope);
            }
            else
            {
                scope.Report(kinds.Removed, $"authorization by {name} is not accepted any more");
            }
        }

        foreach (var name in after.Keys.Where(name => !before.ContainsKey(name)))
        {
            scope.Report(kinds.Added, $"authorization by {name} is accepted now");
        }
    }

    private static void CompareScopes(SourceNode left, SourceNode right, SecurityKinds.Requirement kinds, Scope scope)
    {
        foreach (var scheme in right.Members.Keys)
        {
            List<string> added = [.. right.TextsOf(scheme).Except(left.TextsOf(scheme), StringComparer.Ordinal)];
            List<string> removed = [.. left.TextsOf(scheme).Except(right.TextsOf(scheme), StringComparer.Ordinal)];
            if (added.Count > 0)
            {
                scope.Report(kinds.ScopeAdded, $"authorization by {scheme} needs the scope {added} now");
            }

            if (removed.Count > 0)
            {
                scope.Report(kinds.ScopeRemoved, $"authorization by {scheme} does not need the scope {removed} any more");
            }
        }
    }

    private static bool IsOpen(SourceNode? list) => list is null || list.Items.Count == 0 || list.Items.Any(item => item.Members.Count == 0);

    private static List<string> Ways(SourceNode? list) => [.. Alternatives(list).Keys];

    // Named by its schemes, all of which are needed together.
    private static OrderedDictionary<string, SourceNode> Alternatives(SourceNode? list)
    {
        var alternatives = new OrderedDictionary<string, SourceNode>(StringComparer.Ordinal);
        foreach (var item in list?.Items ?? [])
        {
            alternatives.TryAdd(string.Join(" + ", item.Members.Keys.Order(StringComparer.Ordinal)), item);
        }

        return alternatives;
    }
}
