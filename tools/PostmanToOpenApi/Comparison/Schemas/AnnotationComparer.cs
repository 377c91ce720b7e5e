using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>Compares what can stand beside a reference, and so belong to one use of a component.</summary>
internal static class AnnotationComparer
{
    private const string CSharpName = "x-csharp-name";

    public static void Compare(SchemaView left, SchemaView right, bool canBeNull, Spot spot) => Compare(
        new Notes(canBeNull && left.IsNullable, left["default"], Access(left.Has), left.Has("deprecated"), left[CSharpName]),
        new Notes(canBeNull && right.IsNullable, right["default"], Access(right.Has), right.Has("deprecated"), right[CSharpName]),
        spot);

    /// <summary>Compares what stands around references.</summary>
    public static void Compare(IReadOnlyList<SourceNode> left, IReadOnlyList<SourceNode> right, Spot spot) => Compare(Of(left), Of(right), spot);

    /// <summary>Compares what parameters and headers say beside their schemas.</summary>
    public static void CompareNotes(SourceNode left, SourceNode right, Spot spot) => Compare(
        new Notes(false, null, "", left.Flag("deprecated"), left[CSharpName]),
        new Notes(false, null, "", right.Flag("deprecated"), right[CSharpName]),
        spot);

    private static Notes Of(IReadOnlyList<SourceNode> layers)
    {
        bool Has(string flag) => SchemaView.IsAny(layers, layer => layer.Flag(flag));
        return new Notes(
            SchemaView.IsAny(layers, SchemaView.IsNullableNode),
            SchemaView.First(layers, "default"),
            Access(Has),
            Has("deprecated"),
            SchemaView.First(layers, CSharpName));
    }

    private static string Access(Func<string, bool> has) => (has("readOnly"), has("writeOnly")) switch
    {
        (true, false) => "read-only",
        (false, true) => "write-only",
        _ => "readable and writable",
    };

    private static void Compare(Notes left, Notes right, Spot spot)
    {
        switch (left.IsNullable, right.IsNullable)
        {
            case (false, true):
                spot.Report(SchemaFeature.BecameNullable, $"{spot.Path} can be null now");
                break;
            case (true, false):
                spot.Report(SchemaFeature.BecameNotNullable, $"{spot.Path} cannot be null any more");
                break;
        }

        switch (left.IsDeprecated, right.IsDeprecated)
        {
            case (false, true):
                spot.Report(SchemaFeature.Deprecated, $"{spot.Path} became deprecated");
                break;
            case (true, false):
                spot.Report(SchemaFeature.Reactivated, $"{spot.Path} is no longer deprecated");
                break;
        }

        if (!JsonText.AreEqual(left.Default, right.Default))
        {
            spot.Report(SchemaFeature.DefaultChanged, $"{spot.Path}: the default changed from {Text(left.Default)} to {Text(right.Default)}");
        }

        if (left.Access != right.Access && left.Access.Length > 0)
        {
            spot.Report(SchemaFeature.AccessChanged, $"{spot.Path} is {right.Access} now, not {left.Access}");
        }

        if (!JsonText.AreEqual(left.CSharpName, right.CSharpName))
        {
            spot.Report(SchemaFeature.CSharpNameChanged, $"{spot.Path}: the C# name changed from {Text(left.CSharpName)} to {Text(right.CSharpName)}");
        }
    }

    private static string Text(SourceNode? node) => node is null ? "none" : JsonText.Of(node);

    private sealed record Notes(bool IsNullable, SourceNode? Default, string Access, bool IsDeprecated, SourceNode? CSharpName);
}
