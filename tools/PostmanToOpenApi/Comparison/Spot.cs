using PostmanToOpenApi.Comparison.Kinds;

namespace PostmanToOpenApi.Comparison;

/// <summary>Where in a scope a schema stands.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Place">What the schema describes.</param>
/// <param name="Path">How to find it, such as <c>body.lines[].id</c>.</param>
internal sealed record Spot(Scope Scope, SchemaPlace Place, string Path)
{
    public Spot Property(string name) => this with { Place = Place.Part, Path = $"{Path}.{name}" };

    public Spot Items() => this with { Place = Place.Part, Path = Path + "[]" };

    public Spot Others() => this with { Place = Place.Part, Path = Path + "{*}" };

    public Spot Alternative(string keyword) => this with { Path = $"{Path}({keyword})" };

    public void Report(SchemaFeature feature, FormattableString text) => Scope.Report(SchemaKinds.Of(Place, feature), text);
}
