using PostmanToOpenApi.Comparison.Kinds;

namespace PostmanToOpenApi.Comparison;

/// <summary>Where in a scope a schema stands.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Place">What the schema describes.</param>
/// <param name="Path">How to find it, such as <c>body.lines[].id</c>.</param>
internal sealed record Spot(Scope Scope, SchemaPlace Place, string Path)
{
    private const int LongestPath = 150;

    public Spot Property(string name) => Part("." + name);

    public Spot Items() => Part("[]");

    public Spot Others() => Part("{*}");

    public Spot Alternative(string keyword) => this with { Path = Join($"({keyword})") };

    public void Report(SchemaFeature feature, FormattableString text) => Scope.Report(SchemaKinds.Of(Place, feature), text);

    private Spot Part(string step) => this with { Place = Place.Part, Path = Join(step) };

    // Long names, or a great depth, must not make the paths of all that lies below as long.
    private string Join(string step)
    {
        var path = Path.Length + step.Length <= LongestPath ? Path + step : string.Concat(Path, step.AsSpan(0, Math.Min(step.Length, LongestPath)));
        return path.Length <= LongestPath ? path : string.Concat("…", path.AsSpan(path.Length - LongestPath + 1));
    }
}
