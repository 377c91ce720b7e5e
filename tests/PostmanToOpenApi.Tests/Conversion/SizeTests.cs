using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Time grows with the input and not with its square. The limits are wide: a square would miss them by far.</summary>
public class SizeTests
{
    [Test]
    [MaxTime(10_000)]
    [Property("Threat", "CV7")]
    public void OpenBraces_InManyPlaces_AreReadOnce()
    {
        var braces = string.Concat(Enumerable.Repeat("{{", 100_000));

        Assert.That(Converting.Url(braces + "/x").Counts.Operations, Is.EqualTo(1));
        Assert.That(Converting.Url("https://api.test/" + braces).Counts.Operations, Is.EqualTo(1));
        Assert.That(Converting.JsonBody("{ \"a\": " + braces).Counts.Operations, Is.EqualTo(1));
    }

    [Test]
    [MaxTime(10_000)]
    [Property("Threat", "CV6")]
    [Property("Threat", "CV18")]
    public void EqualNames_OfManyRequests_AreNumbered()
    {
        var items = Enumerable.Range(0, 3_000).Select(i => $$"""{ "name": "f", "item": [ { "name": "Same", "request": "https://api.test/{{i}}" } ] }""");

        Assert.That(Converting.Items(string.Join(',', items)).Counts.Operations, Is.EqualTo(3_000));
    }

    [Test]
    [MaxTime(10_000)]
    [Property("Threat", "CV6")]
    public void CSharpNames_ThatAllCollide_AreNumbered()
    {
        var members = Enumerable.Range(0, 10_000).Select(i => $"\"{string.Concat(Enumerable.Repeat("日", i % 100 + 1))}{new string('!', i / 100)}\": 1");

        Assert.That(Converting.JsonBody("{" + string.Join(',', members) + "}").Properties("SendItRequest").Count(), Is.EqualTo(10_000));
    }

    [Test]
    [Property("Threat", "CV8")]
    public void Variables_ThatMultiply_StayAsTheyAre()
    {
        var variables = Enumerable.Range(0, 12).Select(i => $$$"""{ "key": "a{{{i}}}", "value": "{{{string.Concat(Enumerable.Repeat($"{{{{a{i + 1}}}}}", 10))}}}" }""");

        var result = Converting.Url("{{a0}}/x", $"\"variable\": [ {string.Join(',', variables)} ]");

        Assert.That(result.Document.Servers!.Single().Url, Is.EqualTo("{a0}"));
    }

    [Test]
    [MaxTime(10_000)]
    [Property("Threat", "CV7")]
    [Property("Threat", "CV8")]
    public void Variable_OfALongValueInManyPlaces_IsReadOnce()
    {
        var many = string.Concat(Enumerable.Repeat("{{a}}", 50_000));

        var result = Converting.Items($$"""{ "request": "https://api.test/{{many}}" }""", $$"""  "variable": [ { "key": "a", "value": "{{many}}" } ]""");

        Assert.That(result.Counts.Operations, Is.EqualTo(1));
    }
}
