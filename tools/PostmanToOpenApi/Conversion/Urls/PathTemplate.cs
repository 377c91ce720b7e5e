namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>A path with placeholders.</summary>
/// <param name="Text">The path as it stands in the document.</param>
/// <param name="Shape">The path with the placeholders' names left out: two paths with one shape are one path.</param>
/// <param name="Parameters">The placeholders in their order.</param>
internal sealed record PathTemplate(string Text, string Shape, IReadOnlyList<PathParameter> Parameters)
{
    /// <summary>This path with the placeholders' names of another one that has the same shape.</summary>
    public PathTemplate NamedLike(PathTemplate other) => this with
    {
        Text = other.Text,
        Parameters = [.. Parameters.Zip(other.Parameters, (own, named) => own with { Name = named.Name })],
    };
}
