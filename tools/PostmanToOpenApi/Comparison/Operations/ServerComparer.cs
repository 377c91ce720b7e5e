using System.Text.RegularExpressions;
using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Operations;

/// <summary>Compares servers.</summary>
internal static partial class ServerComparer
{
    public static void Compare(SourceNode? left, SourceNode? right, Scope scope)
    {
        var (before, after) = (Servers(left), Servers(right));
        List<string> removed = [.. before.Keys.Where(url => !after.ContainsKey(url))];
        List<string> added = [.. after.Keys.Where(url => !before.ContainsKey(url))];
        var isFirstGone = before.Keys.First() != after.Keys.First();
        if (isFirstGone && removed.Count == added.Count)
        {
            scope.Report(ServerKinds.Changed, $"the server changed from {Shown(before.Keys.First())} to {Shown(after.Keys.First())}");
            (removed, added) = ([.. removed.Where(url => url != before.Keys.First())], [.. added.Where(url => url != after.Keys.First())]);
        }

        foreach (var url in removed)
        {
            scope.Report(ServerKinds.Removed, $"the server {Shown(url)} was removed");
        }

        foreach (var url in added)
        {
            scope.Report(ServerKinds.Added, $"the server {Shown(url)} was added");
        }

        foreach (var (url, server) in after.Where(entry => before.TryGetValue(entry.Key, out var other) && !JsonText.AreEqual(other?["variables"], entry.Value?["variables"])))
        {
            scope.Report(ServerKinds.Variables, $"the variables of the server {Shown(url)} changed");
        }
    }

    private static OrderedDictionary<string, SourceNode?> Servers(SourceNode? list)
    {
        var servers = new OrderedDictionary<string, SourceNode?>(StringComparer.Ordinal);
        foreach (var server in list?.Items ?? [])
        {
            servers.TryAdd(server.TextOf("url") ?? "/", server);
        }

        if (servers.Count == 0)
        {
            servers["/"] = null;
        }

        return servers;
    }

    // Nobody should put a password into a server's address, but somebody will.
    private static string Shown(string url) => Secrets().Replace(url, "$1");

    [GeneratedRegex(@"(^[^/?#]*//)[^/?#]*@|[?#].*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Secrets();
}
