using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>Finds the nodes that a query selects, in the document's order.</summary>
internal sealed class JsonPathEvaluator(JsonNode root, Budget budget)
{
    private readonly NodeComparer _comparer = new(budget);

    /// <summary>The nodes that the query selects.</summary>
    public List<JsonPathMatch> Select(JsonPathQuery query) => Select(query, query.Segments.Count);

    /// <summary>The nodes that the query's first segments select.</summary>
    public List<JsonPathMatch> Select(JsonPathQuery query, int segments)
    {
        List<JsonPathMatch> matches = [new(root, null, null, 0)];
        return Walk(matches, query.Segments.Take(segments));
    }

    private List<JsonPathMatch> Walk(List<JsonPathMatch> matches, IEnumerable<JsonPathSegment> segments)
    {
        foreach (var segment in segments)
        {
            matches = [.. matches.SelectMany(match => Step(match, segment))];
        }

        return matches;
    }

    private IEnumerable<JsonPathMatch> Step(JsonPathMatch match, JsonPathSegment segment)
    {
        budget.Spend();
        return segment switch
        {
            JsonPathSegment.Name name => match.Value is JsonObject members && members.TryGetPropertyValue(name.Value, out var member)
                ? [new JsonPathMatch(member, match, name.Value, 0)]
                : [],
            JsonPathSegment.Index index => match.Value is JsonArray items && InRange(index.Value, items.Count) is { } at
                ? [new JsonPathMatch(items[at], match, null, at)]
                : [],
            JsonPathSegment.Filter filter => Children(match).Where(child => Holds(filter.Condition, child)),
            _ => Children(match),
        };
    }

    private static int? InRange(long index, int count)
    {
        var at = index < 0 ? count + index : index;
        return at >= 0 && at < count ? (int)at : null;
    }

    private IEnumerable<JsonPathMatch> Children(JsonPathMatch match)
    {
        switch (match.Value)
        {
            case JsonObject members:
                budget.Spend(members.Count);
                return members.Select(member => new JsonPathMatch(member.Value, match, member.Key, 0));
            case JsonArray items:
                budget.Spend(items.Count);
                return items.Select((item, index) => new JsonPathMatch(item, match, null, index));
            default:
                return [];
        }
    }

    private bool Holds(FilterExpression condition, JsonPathMatch node) => condition switch
    {
        FilterExpression.Or or => or.Terms.Any(term => Holds(term, node)),
        FilterExpression.And and => and.Terms.All(term => Holds(term, node)),
        FilterExpression.Not not => !Holds(not.Term, node),
        FilterExpression.Exists exists => Nodes(exists.Query, node).Count > 0,
        FilterExpression.Compare compare => _comparer.Holds(Value(compare.Left, node), compare.Operator, Value(compare.Right, node)),
        _ => throw new InvalidOperationException("No such condition."),
    };

    private List<JsonPathMatch> Nodes(JsonPathQuery query, JsonPathMatch node) =>
        Walk([query.IsRelative ? node : new JsonPathMatch(root, null, null, 0)], query.Segments);

    private (bool Exists, JsonNode? Value) Value(Comparand comparand, JsonPathMatch node)
    {
        if (comparand is Comparand.Literal literal)
        {
            return (true, literal.Value);
        }

        return Nodes(((Comparand.Selected)comparand).Query, node) is [var match] ? (true, match.Value) : (false, null);
    }
}
