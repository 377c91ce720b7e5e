using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Tests.Reading;

internal sealed class SmallDictionaryTests
{
    [TestCase(3)]
    [TestCase(100, Description = "More than are looked through one by one.")]
    public void Set_ManyMembers_KeepsTheirOrderAndFindsEach(int count)
    {
        var members = new SmallDictionary<SourceNode>();
        var names = Enumerable.Range(0, count).Select(number => $"m{number}").ToList();
        names.ForEach(name => members.Set(name, Node(name)));

        Assert.That(members.Keys, Is.EqualTo(names));
        Assert.That(names.Select(name => members[name].Text), Is.EqualTo(names));
        Assert.That((members.Count, members.ContainsKey("other")), Is.EqualTo((count, false)));
    }

    [TestCase(3)]
    [TestCase(100)]
    public void Set_NameThatIsThere_TakesItsPlace(int count)
    {
        var members = new SmallDictionary<SourceNode>();
        for (var number = 0; number < count; number++)
        {
            members.Set($"m{number}", Node("first"));
        }

        Assert.That(members.Set("m1", Node("second")), Is.True);
        Assert.That((members.Count, members.Keys.ElementAt(1), members["m1"].Text), Is.EqualTo((count, "m1", "second")));
    }

    private static SourceNode Node(string text) => new(SourceKind.Text, 0, null) { Text = text };
}
