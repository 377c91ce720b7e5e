using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>Finds the nodes that a query selects, in the document's order.</summary>
/// <param name="root">The document.</param>
/// <param name="budget">What the work may cost.</param>
/// <param name="followsReferences">
/// Whether a path leads through objects that are a <c>$ref</c> into the document, which RFC 9535 knows nothing of.
/// </param>
internal sealed class JsonPathEvaluator(JsonNode root, Budget budget, bool followsReferences = false)
{
    // A chain of references is short, unless it is a circle.
    private const int MostReferences = 16;

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
            var next = matches.SelectMany(match => Step(match, segment));
            matches = [.. followsReferences ? next.Select(Resolve).DistinctBy(PlaceOf) : next];
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

    private JsonPathMatch Resolve(JsonPathMatch match)
    {
        for (var i = 0; i < MostReferences && match.Value is JsonObject members; i++)
        {
            if (members["$ref"] is not JsonValue value || !value.TryGetValue<string>(out var reference) || Find(reference) is not { } target)
            {
                break;
            }

            match = target;
        }

        return match;
    }

    // Many references lead to one node, which is to be changed once.
    private static Place PlaceOf(JsonPathMatch match) => new(match.Container?.Value, match.Name, match.Index);

    private JsonPathMatch? Find(string reference)
    {
        var match = new JsonPathMatch(root, null, null, 0);
        foreach (var step in reference.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            budget.Spend();
            if (match.Value is not JsonObject members || !members.TryGetPropertyValue(step, out var member))
            {
                return null;
            }

            match = new JsonPathMatch(member, match, step, 0);
        }

        return reference.StartsWith("#/", StringComparison.Ordinal) ? match : null;
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
                return Members(match, members);
            case JsonArray items:
                budget.Spend(items.Count);
                return items.Select((item, index) => new JsonPathMatch(item, match, null, index));
            default:
                return [];
        }
    }

    private static IEnumerable<JsonPathMatch> Members(JsonPathMatch match, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            yield return new JsonPathMatch(value, match, name, 0);
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

    private sealed record Place(JsonNode? Container, string? Name, int Index);
}
