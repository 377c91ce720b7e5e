using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>One side of a comparison.</summary>
internal abstract record Comparand
{
    /// <summary>A value that stands in the query. Null is JSON's null.</summary>
    public sealed record Literal(JsonNode? Value) : Comparand;

    /// <summary>What a singular query selects.</summary>
    public sealed record Selected(JsonPathQuery Query) : Comparand;
}
