using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>Compares limits of numbers, texts, arrays and objects.</summary>
internal static class BoundsComparer
{
    private static readonly string[] Others = ["multipleOf", "uniqueItems", "minProperties", "maxProperties", "not"];

    public static void Compare(SourceNode? left, SourceNode? right, Spot spot)
    {
        Upper(Range(left, "maximum", "exclusiveMaximum", true), Range(right, "maximum", "exclusiveMaximum", true), "maximum", SchemaFeature.MaxDecreased, SchemaFeature.MaxIncreased, spot);
        Lower(Range(left, "minimum", "exclusiveMinimum", false), Range(right, "minimum", "exclusiveMinimum", false), "minimum", SchemaFeature.MinIncreased, SchemaFeature.MinDecreased, spot);
        Upper(Bound.OfCount(left, "maxLength", true), Bound.OfCount(right, "maxLength", true), "maxLength", SchemaFeature.MaxLengthDecreased, SchemaFeature.MaxLengthIncreased, spot);
        Lower(Bound.OfCount(left, "minLength", false), Bound.OfCount(right, "minLength", false), "minLength", SchemaFeature.MinLengthIncreased, SchemaFeature.MinLengthDecreased, spot);
        Upper(Bound.OfCount(left, "maxItems", true), Bound.OfCount(right, "maxItems", true), "maxItems", SchemaFeature.MaxItemsDecreased, SchemaFeature.MaxItemsIncreased, spot);
        Lower(Bound.OfCount(left, "minItems", false), Bound.OfCount(right, "minItems", false), "minItems", SchemaFeature.MinItemsIncreased, SchemaFeature.MinItemsDecreased, spot);
        foreach (var name in Others.Where(name => !JsonText.AreEqual(left?[name], right?[name])))
        {
            spot.Report(SchemaFeature.ConstraintChanged, $"{spot.Path}: {name} changed");
        }
    }

    private static Bound? Range(SourceNode? schema, string name, string exclusiveName, bool isUpper) => Bound.OfRange(schema, name, exclusiveName, isUpper);

    private static void Upper(Bound? was, Bound? isNow, string name, SchemaFeature decreased, SchemaFeature increased, Spot spot)
    {
        var change = isNow is null ? 1 : was is null ? -1 : isNow.Value.CompareAsUpper(was.Value);
        Report(was, isNow, change, name, decreased, increased, spot);
    }

    private static void Lower(Bound? was, Bound? isNow, string name, SchemaFeature increased, SchemaFeature decreased, Spot spot)
    {
        var change = isNow is null ? -1 : was is null ? 1 : isNow.Value.CompareAsLower(was.Value);
        Report(was, isNow, change, name, decreased, increased, spot);
    }

    private static void Report(Bound? was, Bound? isNow, int change, string name, SchemaFeature decreased, SchemaFeature increased, Spot spot)
    {
        if (was != isNow && change != 0)
        {
            var (before, after) = (was?.ToString() ?? "none", isNow?.ToString() ?? "none");
            spot.Report(change < 0 ? decreased : increased, $"{spot.Path}: {name} changed from {before} to {after}");
        }
    }
}
