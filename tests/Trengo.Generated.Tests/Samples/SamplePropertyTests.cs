using CsCheck;
using Newtonsoft.Json.Linq;

namespace Trengo.Generated.Tests.Samples;

/// <summary>Several members at once.</summary>
public class SamplePropertyTests
{
    private static readonly Gen<JToken> OddValue = OneOf([.. Mutation.OddValues, JValue.CreateNull()]);

    private static IEnumerable<Sample> Samples => Sample.All;

    [TestCaseSource(nameof(Samples))]
    public void Sample_SeveralMembersOfOtherKinds_KeepsThemAndTheirNeighbours(Sample sample) =>
        Gen.Select(OneOf([.. Mutation.Paths(sample.Json)]), OddValue).Array[2, 6].Sample(
            changes => SampleTests.AssertKept(
                sample,
                Apply(sample.Json, changes),
                string.Join(", ", changes.Select(change => change.Item1)),
                [.. changes.Where(change => Mutation.MayFitInPart(change.Item1, change.Item2)).Select(change => change.Item1)]),
            iter: 300,
            threads: 1);

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static JObject Apply(JObject json, (string Path, JToken Value)[] changes) =>
        // What an earlier change has replaced is not there any more.
        changes.Aggregate(json, (changed, change) => changed.SelectToken(change.Path) is null ? changed : Mutation.With(changed, change.Path, change.Value));
}
