namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>One step of a query, with its one selector.</summary>
/// <param name="End">Where the step ends in the query's text.</param>
internal abstract record JsonPathSegment(int End)
{
    /// <summary>The member of an object.</summary>
    public sealed record Name(string Value, int End) : JsonPathSegment(End);

    /// <summary>The element of an array, counted from 0, or from the end if negative.</summary>
    public sealed record Index(long Value, int End) : JsonPathSegment(End);

    /// <summary>All members or elements.</summary>
    public sealed record Wildcard(int End) : JsonPathSegment(End);

    /// <summary>The members or elements for which the condition holds.</summary>
    public sealed record Filter(FilterExpression Condition, int End) : JsonPathSegment(End);
}
