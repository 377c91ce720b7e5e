using System.Globalization;
using System.Text.Json;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Twice as much of anything costs about twice as much. What is counted is memory, which does not depend on the machine: work that grows faster makes more of it on the way.</summary>
[TestFixture]
public class GrowthTests
{
    private const int Few = 1_000;

    // Twice, and what a table that has just grown takes more.
    private const double Most = 2.5;

    [Test]
    public void Convert_TwiceAsManyFoldersOfOneName_MakesTwiceAsMuch() => AssertLinear(count => Collection(count, i => Folder(Request("Get", $"a/{i}"))));

    [Test]
    public void Convert_FoldersTwiceAsDeep_MakesTwiceAsMuch() => AssertLinear(count => Enumerable.Range(0, count / 10).Aggregate(
        Request("Get", "a"),
        (inner, level) => Folder($"{Request("Get", $"a/{level}")}, {inner}")));

    [Test]
    public void Convert_TwiceAsManyApiKeys_MakesTwiceAsMuch() => AssertLinear(count => Collection(count, i => Request("Get", $"a/{i}", $$"""
        , "auth": { "type": "apikey", "apikey": [ { "key": "key", "value": "X-Key-{{i}}" }, { "key": "in", "value": "header" } ] }
        """)));

    [Test]
    public void Convert_TwiceAsManyObjectsOfOneShape_MakesTwiceAsMuch() => AssertLinear(count => Body(count, _ => """{ "id": 1, "inner": { "name": "n" } }"""));

    [Test]
    public void Convert_TwiceAsManyObjectsOfDifferentShapes_MakesTwiceAsMuch() => AssertLinear(count => Body(count, i => $$"""{ "id": 1, "m{{i}}": { "name": "n" } }"""));

    private static void AssertLinear(Func<int, string> items)
    {
        // What is made once, and then kept.
        Allocated(items(Few));
        var (few, many) = (Allocated(items(Few)), Allocated(items(2 * Few)));
        Assert.That((double)many / few, Is.LessThanOrEqualTo(Most), string.Create(CultureInfo.InvariantCulture, $"{few:N0} bytes, then {many:N0}"));
    }

    private static long Allocated(string items)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Converting.Items(items).Text();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Collection(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    private static string Folder(string items) => $$"""{ "name": "Folder", "item": [ {{items}} ] }""";

    private static string Request(string name, string path, string more = "", string responses = "[]") =>
        $$"""{ "name": "{{name}}", "request": { "url": "https://example.com/{{path}}"{{more}} }, "response": {{responses}} }""";

    // One array, and one object, with all of them.
    private static string Body(int count, Func<int, string> sample)
    {
        var samples = Enumerable.Range(0, count).Select(sample).ToList();
        var members = samples.Select((text, i) => $"\"o{i}\": {text}");
        var body = JsonEncodedText.Encode($$"""{ "all": [ {{string.Join(',', samples)}} ], "each": { {{string.Join(',', members)}} } }""");
        return Request("Get", "a", responses: $$"""[ { "code": 200, "_postman_previewlanguage": "json", "body": "{{body}}" } ]""");
    }
}
