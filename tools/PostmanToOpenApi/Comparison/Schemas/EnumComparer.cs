using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>Compares enumerations. A constant is one of a single value.</summary>
internal static class EnumComparer
{
    public static void Compare(SourceNode? left, SourceNode? right, Spot spot)
    {
        var (before, after) = (Values(left), Values(right));
        if (before is null || after is null)
        {
            ReportOnly(before, after, spot);
            return;
        }

        var (old, @new) = (before.ToHashSet(StringComparer.Ordinal), after.ToHashSet(StringComparer.Ordinal));
        List<string> added = [.. after.Where(value => !old.Contains(value))];
        List<string> removed = [.. before.Where(value => !@new.Contains(value))];
        if (added.Count > 0)
        {
            spot.Report(SchemaFeature.EnumValueAdded, $"{spot.Path} can be {added} now");
        }

        if (removed.Count > 0)
        {
            spot.Report(SchemaFeature.EnumValueRemoved, $"{spot.Path} cannot be {removed} any more");
        }

        if (added.Count + removed.Count == 0 && !JsonText.AreEqual(left?["x-enumNames"], right?["x-enumNames"]))
        {
            spot.Report(SchemaFeature.CSharpTypeChanged, $"{spot.Path}: the C# names of the values changed");
        }
    }

    private static void ReportOnly(List<string>? before, List<string>? after, Spot spot)
    {
        if (after is not null)
        {
            spot.Report(SchemaFeature.BecameEnum, $"{spot.Path} can only be {after} now");
        }
        else if (before is not null)
        {
            spot.Report(SchemaFeature.BecameNotEnum, $"{spot.Path} can be more than {before} now");
        }
    }

    // Whether null is among the values is the business of nullable.
    private static List<string>? Values(SourceNode? schema)
    {
        if (schema?["const"] is { } constant)
        {
            return [Text(constant)];
        }

        return schema?["enum"] is { Kind: SourceKind.Array } values
            ? [.. values.Items.Where(value => value.Kind != SourceKind.Null).Select(Text).Distinct(StringComparer.Ordinal)]
            : null;
    }

    private static string Text(SourceNode value) => value.Kind == SourceKind.Text ? value.Text : JsonText.Of(value);
}
