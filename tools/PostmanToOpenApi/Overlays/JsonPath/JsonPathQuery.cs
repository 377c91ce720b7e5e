namespace PostmanToOpenApi.Overlays.JsonPath;

/// <summary>A parsed JSONPath.</summary>
/// <param name="Text">The text that it, or the query around it, was parsed from.</param>
/// <param name="IsRelative">Whether it begins with <c>@</c> instead of <c>$</c>.</param>
/// <param name="Segments">The steps.</param>
internal sealed record JsonPathQuery(string Text, bool IsRelative, IReadOnlyList<JsonPathSegment> Segments)
{
    /// <summary>Whether it can select no more than one node, whatever the document.</summary>
    public bool IsSingular => Segments.All(segment => segment is JsonPathSegment.Name or JsonPathSegment.Index);
}
