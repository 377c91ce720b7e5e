namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>The condition of a filter.</summary>
internal abstract record FilterExpression
{
    /// <summary>One of them holds.</summary>
    public sealed record Or(IReadOnlyList<FilterExpression> Terms) : FilterExpression;

    /// <summary>All of them hold.</summary>
    public sealed record And(IReadOnlyList<FilterExpression> Terms) : FilterExpression;

    /// <summary>It does not hold.</summary>
    public sealed record Not(FilterExpression Term) : FilterExpression;

    /// <summary>The query selects something.</summary>
    public sealed record Exists(JsonPathQuery Query) : FilterExpression;

    /// <summary>The two compare so.</summary>
    public sealed record Compare(Comparand Left, string Operator, Comparand Right) : FilterExpression;
}
