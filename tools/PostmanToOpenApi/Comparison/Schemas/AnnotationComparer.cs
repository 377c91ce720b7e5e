using PostmanToOpenApi.Comparison.Kinds;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>Compares what can stand beside a reference, and what parameters and headers say beside their schemas.</summary>
internal static class AnnotationComparer
{
    public static void Compare(Notes left, Notes right, Spot spot)
    {
        CompareFlags(left, right, spot);
        if (left.Default != right.Default)
        {
            spot.Report(SchemaFeature.DefaultChanged, $"{spot.Path}: the default changed from {left.Default} to {right.Default}");
        }

        if (left.Access != right.Access)
        {
            spot.Report(SchemaFeature.AccessChanged, $"{spot.Path} is {right.Access} now, not {left.Access}");
        }

        if (left.CSharpName != right.CSharpName)
        {
            spot.Report(SchemaFeature.CSharpNameChanged, $"{spot.Path}: the C# name changed from {left.CSharpName} to {right.CSharpName}");
        }

        if (left.CSharpType != right.CSharpType)
        {
            spot.Report(SchemaFeature.CSharpTypeChanged, $"{spot.Path}: the C# type changed");
        }
    }

    private static void CompareFlags(Notes left, Notes right, Spot spot)
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
    }
}
