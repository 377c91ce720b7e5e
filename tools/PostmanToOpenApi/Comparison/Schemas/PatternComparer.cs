using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>Compares patterns.</summary>
internal static class PatternComparer
{
    public static void Compare(SourceNode? left, SourceNode? right, Spot spot)
    {
        switch (left.TextOf("pattern"), right.TextOf("pattern"))
        {
            case (null, { } pattern):
                spot.Report(SchemaFeature.PatternAdded, $"{spot.Path} must match {pattern} now");
                break;
            case ({ } pattern, null):
                spot.Report(SchemaFeature.PatternRemoved, $"{spot.Path} need not match {pattern} any more");
                break;
            case ({ } was, { } isNow) when was != isNow:
                spot.Report(SchemaFeature.PatternChanged, $"{spot.Path} must match {isNow} now, not {was}");
                break;
        }
    }
}
