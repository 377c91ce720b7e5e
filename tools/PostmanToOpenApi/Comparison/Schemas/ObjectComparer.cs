using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>Compares what objects and arrays consist of.</summary>
internal sealed class ObjectComparer(SchemaComparer schemas)
{
    public void Compare(SourceNode? left, SourceNode? right, Spot spot)
    {
        var (required, requiredNow) = (Required(left), Required(right));
        foreach (var (name, schema) in right.Entries("properties"))
        {
            if (left?["properties"]?[name] is not { } before)
            {
                PropertyPresence.ReportAdded(name, requiredNow.Contains(name) && !schema.Flag("readOnly"), spot);
                continue;
            }

            PropertyPresence.CompareRequired(name, required.Contains(name), requiredNow.Contains(name), spot);
            schemas.Compare(before, schema, spot.Property(name));
        }

        foreach (var (name, _) in left.Entries("properties").Where(entry => right?["properties"]?[entry.Key] is null))
        {
            PropertyPresence.ReportRemoved(name, required.Contains(name), spot);
        }

        if (left?["items"] is not null || right?["items"] is not null)
        {
            schemas.Compare(left?["items"], right?["items"], spot.Items());
        }

        CompareOthers(left?["additionalProperties"], right?["additionalProperties"], spot);
    }

    private void CompareOthers(SourceNode? left, SourceNode? right, Spot spot)
    {
        switch (IsForbidden(left), IsForbidden(right))
        {
            case (true, false):
                spot.Report(SchemaFeature.AdditionalAllowed, $"{spot.Path} can have further properties now");
                break;
            case (false, true):
                spot.Report(SchemaFeature.AdditionalForbidden, $"{spot.Path} cannot have further properties any more");
                break;
            case (false, false) when left is { Kind: SourceKind.Object } || right is { Kind: SourceKind.Object }:
                schemas.Compare(left, right, spot.Others());
                break;
        }
    }

    private static bool IsForbidden(SourceNode? node) => node is { Kind: SourceKind.Boolean, Text: "false" };

    private static HashSet<string> Required(SourceNode? schema) => schema.TextsOf("required").ToHashSet(StringComparer.Ordinal);
}
