using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Security;

/// <summary>Compares the OAuth flows of a security scheme.</summary>
internal static class FlowComparer
{
    public static void Compare(string scheme, SourceNode? leftScheme, SourceNode? rightScheme, Scope scope)
    {
        var (before, after) = (leftScheme.Entries("flows").ToDictionary(StringComparer.Ordinal), rightScheme.Entries("flows").ToDictionary(StringComparer.Ordinal));
        foreach (var (name, flow) in after)
        {
            if (before.TryGetValue(name, out var other))
            {
                CompareBoth($"{scheme}.{name}", other, flow, scope);
            }
            else
            {
                scope.Report(SecurityKinds.FlowAdded, $"the OAuth flow {scheme}.{name} was added");
            }
        }

        foreach (var name in before.Keys.Where(name => !after.ContainsKey(name)))
        {
            scope.Report(SecurityKinds.FlowRemoved, $"the OAuth flow {scheme}.{name} was removed");
        }
    }

    private static void CompareBoth(string flow, SourceNode left, SourceNode right, Scope scope)
    {
        if (left.TextOf("authorizationUrl") != right.TextOf("authorizationUrl"))
        {
            scope.Report(SecurityKinds.UrlChanged, $"the OAuth flow {flow} has another authorization address");
        }

        if (left.TextOf("tokenUrl") != right.TextOf("tokenUrl") || left.TextOf("refreshUrl") != right.TextOf("refreshUrl"))
        {
            scope.Report(SecurityKinds.TokenUrlChanged, $"the OAuth flow {flow} has another address for tokens");
        }

        List<string> removed = [.. left.Entries("scopes").Select(entry => entry.Key).Where(name => right["scopes"]?[name] is null)];
        List<string> added = [.. right.Entries("scopes").Select(entry => entry.Key).Where(name => left["scopes"]?[name] is null)];
        if (removed.Count > 0)
        {
            scope.Report(SecurityKinds.FlowScopeRemoved, $"the OAuth flow {flow} has the scope {removed} no more");
        }

        if (added.Count > 0)
        {
            scope.Report(SecurityKinds.FlowScopeAdded, $"the OAuth flow {flow} has the scope {added} now");
        }
    }
}
