using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Diagnostics;

/// <summary>A request has at most one warning for one cause.</summary>
public class RepetitionTests
{
    [Test]
    [Property("Threat", "CV22")]
    public void Warnings_OfOneRequestAndCause_AreOneThatNamesPlaces()
    {
        var headers = string.Join(',', Enumerable.Repeat("""{ "key": "a b", "value": "1" }""", 5_000));
        var result = Converting.Items($$"""{ "name": "A", "request": { "url": "https://api.test/a", "header": [ {{headers}} ] } }, { "name": "B", "request": { "url": "https://api.test/b", "header": "a b: 1" } }""");

        Assert.That(result.Codes(), Is.EqualTo(["P2O2005", "P2O2005"]));
        Assert.That(result.Diagnostics[0].ToString(), Does.EndWith("; 4999 more in this item: $.item[0].request.header[1], $.item[0].request.header[2], $.item[0].request.header[3], $.item[0].request.header[4], $.item[0].request.header[5], …"));
        Assert.That(result.Diagnostics[1].Message, Does.Not.Contain("more"));
        Assert.That(result.Counts.Warnings, Is.EqualTo(2));
    }

    [Test]
    public void Warnings_AboutNames_NameThem() => Assert.That(
        Converting.JsonBody("""{ "$ref": 1, "$type": 2, "a,b": 3, "secret\"one": 4 }""").Diagnostics.Single().Message,
        Does.Contain("'$ref'").And.EndWith("; 3 more in this item: '$type', 'a,b', $.item[0]"));
}
