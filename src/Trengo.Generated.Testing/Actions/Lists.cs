using System.Globalization;
using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;

namespace Trengo.Testing.Actions;

/// <summary>A list in pages, by either of the two paginators that Trengo's framework has.</summary>
internal static class Lists
{
    public const int PageSize = 25;

    // What does not choose records by a member of theirs.
    private static readonly HashSet<string> NoFilters = ["page", "term", "sort", "include", "filter", "localeCode"];

    /// <summary>The page that was asked for, of those records that its query lets through.</summary>
    public static Reply Page(Call call, IEnumerable<JsonObject> records)
    {
        var all = records.Where(record => Passes(record, call)).ToList();
        var page = Math.Max(1, call.Request.Query.TryGetValue("page", out var values) && int.TryParse(values[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1);
        var before = (page - 1L) * PageSize;
        var items = all.Skip((int)Math.Min(before, all.Count)).Take(PageSize).Select(record => record.DeepClone()).ToArray();
        var answer = new JsonObject { ["data"] = new JsonArray(items) };

        // Without the filters of the request, as Trengo's own links are.
        var path = call.BaseUrl.AbsoluteUri.TrimEnd('/') + call.PathTo(call.Operation.Segments.Count);
        string Link(int to) => FormattableString.Invariant($"{path}?page={to}");
        var last = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        var hasTotals = HasTotals(call);
        answer["links"] = new JsonObject
        {
            ["first"] = Link(1),
            ["last"] = hasTotals ? Link(last) : null,
            ["prev"] = page > 1 ? Link(page - 1) : null,
            ["next"] = page < last ? Link(page + 1) : null,
        };
        var meta = new JsonObject
        {
            ["current_page"] = page,
            ["from"] = items.Length > 0 ? before + 1 : null,
            ["path"] = path,
            ["per_page"] = PageSize,
            ["to"] = items.Length > 0 ? before + items.Length : null,
        };
        if (hasTotals)
        {
            meta["last_page"] = last;
            meta["total"] = all.Count;
            meta["links"] = new JsonArray([.. Enumerable.Range(1, last).Select(to => new JsonObject
            {
                ["url"] = Link(to),
                ["label"] = to.ToString(CultureInfo.InvariantCulture),
                ["active"] = to == page,
            })]);
        }

        answer["meta"] = meta;
        return new Reply(Status: null, answer);
    }

    private static bool HasTotals(Call call) => call.Pages switch
    {
        StubPages.Simple => false,
        StubPages.WithTotals => true,
        _ => call.Operation.Path is not (Account.Tickets or Account.Contacts),
    };

    private static bool Passes(JsonObject record, Call call)
    {
        foreach (var (name, values) in call.Request.Query)
        {
            if (!NoFilters.Contains(name) && Candidates(record, name.TrimEnd('[', ']')) is { } candidates && !candidates.Intersect(values).Any())
            {
                return false;
            }
        }

        return !call.Request.Query.TryGetValue("term", out var terms) || TermSearch.Finds(record, terms[^1]);
    }

    // Null if it is nothing that records have: what the query says then chooses none out.
    private static string[]? Candidates(JsonObject record, string name) => name switch
    {
        "users" => [Text(record["user_id"])],
        "channels" => [Text(record["channel"]?["id"])],
        "labels" => record["labels"] is JsonArray labels ? [.. labels.Select(label => Text(label!["id"]))] : [],
        "last_message_type" => [Text(record["latest_message"]?["type"])],
        _ when record.TryGetPropertyValue(name, out var value) => [Text(value)],
        _ => null,
    };

    private static string Text(JsonNode? node) => node?.ToString() ?? "";
}
