using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Security;

/// <summary>Compares the definitions of security schemes.</summary>
internal sealed class SchemeComparer(ComparedDocument old, ComparedDocument @new)
{
    private static readonly string[] Identity = ["type", "scheme", "in", "name"];

    public void Compare(Scope scope)
    {
        var (before, after) = (Schemes(old), Schemes(@new));
        foreach (var (name, scheme) in after)
        {
            if (before.TryGetValue(name, out var other))
            {
                CompareBoth(name, old.References.Resolve(other), @new.References.Resolve(scheme), scope);
            }
        }

        // Where a requirement came or went as well, that says it all.
        ReportUnused(before, after, Used(old), SecurityKinds.SchemeRemoved, "was removed", scope);
        ReportUnused(after, before, Used(@new), SecurityKinds.SchemeAdded, "was added", scope);
    }

    private static OrderedDictionary<string, SourceNode> Schemes(ComparedDocument document) =>
        new(document.Root["components"].Entries("securitySchemes"), StringComparer.Ordinal);

    private static void ReportUnused(OrderedDictionary<string, SourceNode> schemes, OrderedDictionary<string, SourceNode> others, HashSet<string> used, ChangeKind kind, string what, Scope scope)
    {
        foreach (var name in schemes.Keys.Where(name => !others.ContainsKey(name) && !used.Contains(name)))
        {
            scope.Report(kind, $"the security scheme {name} {new Reports.Words(what)}");
        }
    }

    private static HashSet<string> Used(ComparedDocument document) => document.Operations.All
        .Select(operation => operation.Node["security"])
        .Append(document.Root["security"])
        .SelectMany(list => list?.Items ?? [])
        .SelectMany(item => item.Members.Keys)
        .ToHashSet(StringComparer.Ordinal);

    private static void CompareBoth(string name, SourceNode? left, SourceNode? right, Scope scope)
    {
        if (Identity.Any(member => !string.Equals(left.TextOf(member), right.TextOf(member), StringComparison.Ordinal)))
        {
            scope.Report(SecurityKinds.SchemeChanged, $"the security scheme {name} is another one now");
            return;
        }

        if (left.TextOf("openIdConnectUrl") != right.TextOf("openIdConnectUrl"))
        {
            scope.Report(SecurityKinds.UrlChanged, $"the security scheme {name} has another OpenID Connect address");
        }

        FlowComparer.Compare(name, left, right, scope);
    }
}
