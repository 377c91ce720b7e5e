using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Overlays.JsonPath;

namespace PostmanToOpenApi.Overlays;

/// <summary>Says how far a path that selects nothing leads, and what is there.</summary>
internal sealed class NoMatchMessage(JsonPathEvaluator evaluator, JsonPathQuery query)
{
    private const string Remedy = "correct the target, or say with x-allow-no-match why it may match nothing";

    public override string ToString()
    {
        var count = 1;
        var matches = evaluator.Select(query, 0);
        for (var next = evaluator.Select(query, 1); next.Count > 0; next = evaluator.Select(query, count))
        {
            matches = next;
            count++;
        }

        return $"{Describe(query.Segments[count - 1], matches, Subject(matches, count - 1))}; {Remedy}";
    }

    // One node is called by its own path, several by the part of the query that selects them.
    private string Subject(List<JsonPathMatch> matches, int segments) => matches is [var match]
        ? $"'{match.Path()}'"
        : $"none of the {matches.Count} nodes of {MessageText.Quote(query.Text[..query.Segments[segments - 1].End])}";

    private static string Describe(JsonPathSegment segment, List<JsonPathMatch> matches, string subject)
    {
        var isOne = matches.Count == 1;
        return segment switch
        {
            JsonPathSegment.Name name => $"{subject} {Lacks(matches, isOne, "members")} {MessageText.Quote(name.Value)}{Similar(name.Value, matches)}",
            JsonPathSegment.Index index => $"{subject} {Lacks(matches, isOne, "elements")} element {index.Value}{Count(matches)}",
            JsonPathSegment.Filter => isOne ? $"nothing in {subject} passes the filter" : $"nothing in the {matches.Count} nodes before it passes the filter",
            _ => isOne ? $"{subject} has nothing in it" : $"{subject} has anything in it",
        };
    }

    private static string Lacks(List<JsonPathMatch> matches, bool isOne, string parts)
    {
        var isFitting = parts == "members" ? matches.Exists(match => match.Value is JsonObject) : matches.Exists(match => match.Value is JsonArray);
        return !isOne ? "has" : isFitting ? "has no" : $"is {TreeMerge.Describe(matches[0].Value)} and has no";
    }

    private static string Count(List<JsonPathMatch> matches) => matches is [{ Value: JsonArray items }] ? $", only {items.Count}" : "";

    private static string Similar(string name, List<JsonPathMatch> matches)
    {
        var names = matches.Select(match => match.Value).OfType<JsonObject>().SelectMany(members => members.Select(member => member.Key));
        return SimilarNames.Nearest(name, names) is { } nearest ? $", but {MessageText.Quote(nearest)}" : "";
    }
}
