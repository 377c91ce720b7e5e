using Newtonsoft.Json.Linq;
using Trengo.Serialization;

namespace Trengo.Generated.Tests.Samples;

/// <summary>Every answer that was captured is read and written again; so is every answer that is like one but for one member.</summary>
public class SampleTests
{
    private static IEnumerable<Sample> Samples => Sample.All;

    [Test]
    public void Samples_OfTheDocument_AreThoseThatWereCaptured() => Assert.That(
        Samples.Select(sample => sample.OperationId),
        Is.EquivalentTo(["listTickets", "createTicket", "getMessage", "sendMessage", "createContact", "createWebhook", "startConversation"]));

    [TestCaseSource(nameof(Samples))]
    public void Sample_ReadAndWritten_LosesAndInventsNothing(Sample sample) =>
        Assert.That(SameFacts.Differences(sample.Json, ReadAndWrite(sample, sample.Json)), Is.Empty);

    [TestCaseSource(nameof(Samples))]
    public void Sample_EveryMember_HasAPlaceInTheModel(Sample sample)
    {
        var model = TrengoSerializer.Create().Deserialize(sample.Json.CreateReader(), sample.Model)!;

        Assert.That(UnknownMembers(model, "$"), Is.Empty, "members that the model does not name");
    }

    [TestCaseSource(nameof(Samples))]
    public void Sample_AnyMemberMissingOrNull_KeepsItsNeighbours(Sample sample)
    {
        foreach (var path in Mutation.Paths(sample.Json))
        {
            AssertKept(sample, Mutation.Without(sample.Json, path), $"without {path}");
            AssertKept(sample, Mutation.With(sample.Json, path, JValue.CreateNull()), $"{path}: null");
        }
    }

    [TestCaseSource(nameof(Samples))]
    public void Sample_AnyMemberOfAnyOtherKind_KeepsItAndItsNeighbours(Sample sample)
    {
        foreach (var path in Mutation.Paths(sample.Json))
        {
            foreach (var value in Mutation.OddValues)
            {
                AssertKept(sample, Mutation.With(sample.Json, path, value), $"{path}: {value.ToString(Newtonsoft.Json.Formatting.None)}", Mutation.MayFitInPart(path, value) ? [path] : []);
            }
        }
    }

    [TestCaseSource(nameof(Samples))]
    public void Sample_UnknownMembersAnywhere_AreKept(Sample sample)
    {
        foreach (var path in Mutation.ObjectPaths(sample.Json))
        {
            var unknown = path.Length == 0 ? "brand_new" : $"{path}.brand_new";
            AssertKept(sample, Mutation.WithUnknownMember(sample.Json, path), unknown, Mutation.IsInADictionary(unknown) ? [unknown] : []);
        }
    }

    internal static JToken ReadAndWrite(Sample sample, JObject json)
    {
        var serializer = TrengoSerializer.Create();
        var writer = new JTokenWriter();
        serializer.Serialize(writer, serializer.Deserialize(json.CreateReader(), sample.Model));
        return writer.Token!;
    }

    /// <summary>Nothing is lost, except at the places where a list or dictionary fits in part: there the rest is not written.</summary>
    internal static void AssertKept(Sample sample, JObject json, string what, IReadOnlyCollection<string>? inPart = null)
    {
        JToken written = JValue.CreateNull();
        Assert.That(() => written = ReadAndWrite(sample, json), Throws.Nothing, what);
        var lost = SameFacts.Differences(json, written).Where(place => inPart?.Any(path => place.StartsWith($"$.{path}", StringComparison.Ordinal)) != true);
        Assert.That(lost, Is.Empty, what);
    }

    private static IEnumerable<string> UnknownMembers(object model, string place)
    {
        foreach (var property in model.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            var value = property.GetValue(model);
            if (property.Name == "AdditionalProperties")
            {
                foreach (var name in ((IDictionary<string, object>)value!).Keys)
                {
                    yield return $"{place}.{name}";
                }
            }
            else if (value is not null)
            {
                foreach (var unknown in Inside(value, $"{place}.{property.Name}"))
                {
                    yield return unknown;
                }
            }
        }
    }

    private static IEnumerable<string> Inside(object value, string place) => value switch
    {
        string or JToken => [],
        System.Collections.IList list => list.Cast<object>().SelectMany(item => Inside(item, place + "[]")),
        { } model when model.GetType().GetProperty("AdditionalProperties") is not null => UnknownMembers(model, place),
        _ => [],
    };
}
