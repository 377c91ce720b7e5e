using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>Compares the schemas that a schema is combined of.</summary>
internal sealed class CompositionComparer(SchemaComparer schemas, ComparedDocument old, ComparedDocument @new)
{
    public void Compare(SchemaView left, SchemaView right, Spot spot)
    {
        Compare(left, right, "allOf", SchemaFeature.AllOfAdded, SchemaFeature.AllOfRemoved, spot);
        Compare(left, right, "anyOf", SchemaFeature.AnyOfAdded, SchemaFeature.AnyOfRemoved, spot);
        Compare(left, right, "oneOf", SchemaFeature.OneOfAdded, SchemaFeature.OneOfRemoved, spot);
        if (!JsonText.AreEqual(left.Node?["discriminator"], right.Node?["discriminator"]))
        {
            spot.Report(SchemaFeature.DiscriminatorChanged, $"{spot.Path}: the discriminator changed");
        }
    }

    private void Compare(SchemaView left, SchemaView right, string keyword, SchemaFeature added, SchemaFeature removed, Spot spot)
    {
        var (before, after) = (left.Branches(keyword), right.Branches(keyword));
        var pairs = new BranchPairs(before, after, old, @new);
        foreach (var (was, isNow) in pairs.Matched)
        {
            schemas.Compare(was, isNow, spot.Alternative(keyword));
        }

        if (pairs.Added.Count > 0)
        {
            spot.Report(added, $"{spot.Path}: {keyword} has {Names(pairs.Added)} now");
        }

        if (pairs.Removed.Count > 0)
        {
            spot.Report(removed, $"{spot.Path}: {keyword} has {Names(pairs.Removed)} no more");
        }
    }

    private static List<string> Names(List<SourceNode> branches) =>
        [.. branches.Select(branch => References.TextOf(branch) is { } reference ? References.NameOf(reference) : branch.TextOf("type") ?? "a schema")];
}
