using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Large collections are read and converted on two threads, which must not be seen.</summary>
internal sealed class LargeCollectionTests
{
    private const int Requests = 1_200;

    // More than the smallest file that is read on two threads has, with the requests of a folder.
    private static readonly string Padding = new('x', 1_000);

    [Test]
    public void Convert_LargeCollection_GivesEachOperationWhatItIsAlone()
    {
        var document = Convert().Json();

        for (var i = 0; i < Requests; i += 37)
        {
            var alone = Converting.Items(Folder(i, Request(i))).Json();
            var path = $"/things{i}/{{id}}";
            using (Assert.EnterMultipleScope())
            {
                Assert.That(document["paths"]![path]!.ToJsonString(), Is.EqualTo(alone["paths"]![path]!.ToJsonString()));
                foreach (var (name, schema) in alone["components"]!["schemas"]!.AsObject())
                {
                    Assert.That(document["components"]!["schemas"]![name]?.ToJsonString(), Is.EqualTo(schema!.ToJsonString()));
                }
            }
        }
    }

    [Test]
    public void Convert_LargeCollection_WarnsInItsOrder()
    {
        var diagnostics = Convert().Diagnostics;

        var expected = Enumerable.Range(0, Requests).Where(i => i % 10 == 0).SelectMany(_ => new[] { DiagnosticCodes.BodyNotAllowed, DiagnosticCodes.UnsafeParameterName });
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Code).Order(), Is.EqualTo(expected.Order()));
        foreach (var code in new[] { DiagnosticCodes.BodyNotAllowed, DiagnosticCodes.UnsafeParameterName })
        {
            Assert.That(diagnostics.Where(diagnostic => diagnostic.Code == code).Select(diagnostic => diagnostic.Line), Is.Ordered.Ascending);
        }
    }

    [Test]
    public void Convert_LargeCollectionTwice_GivesTheSameBytes() => Assert.That(Convert().Text(), Is.EqualTo(Convert().Text()));

    [TestCase(3, 900)]
    [TestCase(700, 900)]
    public void Convert_LargeFileWithSeveralWrongTypes_NamesTheFirst(int first, int second)
    {
        var json = Collection(i => i == first || i == second ? """{ "name": "x", "request": { "method": 5, "url": "https://api.test/x" } }""" : Request(i));

        Assert.That(Converting.Refusal(json).JsonPath, Is.EqualTo($"$.item[{first / 100}].item[{first % 100}].request.method"));
    }

    [Test]
    public void Convert_LargeFileWithAWrongTypeInAFolderAroundAnother_NamesTheFolder()
    {
        var json = Collection(i => i == 3 ? """{ "name": "x", "request": { "method": 5 } }""" : Request(i)).Replace("\"Folder 0\"", "[]", StringComparison.Ordinal);

        Assert.That(Converting.Refusal(json).JsonPath, Is.EqualTo("$.item[0].name"));
    }

    [Test]
    public void Convert_LargeFileThatBreaksOffAfterAWrongType_IsNoJson()
    {
        var json = Collection(i => i == 3 ? """{ "name": "x", "request": { "method": 5 } }""" : Request(i));

        Assert.That(Converting.Refusal(json[..^20]).Code, Is.EqualTo(DiagnosticCodes.NotJson));
    }

    [Test]
    public void Convert_LargeFileThatIsNoCollection_IsRefusedAsOne()
    {
        var json = Collection(i => i == 3 ? """{ "name": "x", "request": { "method": 5 } }""" : Request(i)).Replace("\"info\"", "\"about\"", StringComparison.Ordinal);

        Assert.That(Converting.Refusal(json).Code, Is.EqualTo(DiagnosticCodes.NotACollection));
    }

    [Test]
    public void Convert_LargeCollectionInADraftOfTheFormat_IsWhatItIsInTheFormat()
    {
        var draft = Collection(Request).Replace("\"response\":", "\"responses\":", StringComparison.Ordinal);
        var start = draft.IndexOf("\"item\"", StringComparison.Ordinal);

        Assert.That(Converting.File(draft[..start] + "\"items\"" + draft[(start + 6)..]).Text(), Is.EqualTo(Convert().Text()));
    }

    private static ConversionResult Convert() => Converting.File(Collection(Request));

    private static string Collection(Func<int, string> request) =>
        $$"""{ "info": { "name": "Test" }, "item": [ {{string.Join(",\n", Enumerable.Range(0, Requests / 100).Select(folder => Folder(folder * 100, [.. Enumerable.Range(folder * 100, 100).Select(request)])))}} ] }""";

    private static string Folder(int number, params string[] requests) =>
        $$"""{ "name": "Folder {{number / 100}}", "item": [ {{string.Join(",\n", requests)}} ] }""";

    // What needs a name of its own, what is warned about, and what is shared with others.
    private static string Request(int i)
    {
        var body = new JsonObject { [$"name{i}"] = "a", [$"class-{i}!"] = i, ["inner"] = new JsonObject { [$"deep{i}"] = true, ["list"] = new JsonArray(new JsonObject { [$"item{i}"] = 1.5 }) } };
        var answer = new JsonObject { [$"id{i}"] = i, ["padding"] = Padding };
        var query = $$"""[ { "key": "class", "value": "{{i}}" }, { "key": "page", "value": "2" } {{(i % 10 == 0 ? ", { \"key\": \"a b\\\"c\", \"value\": \"1\" }" : "")}} ]""";
        return $$"""
            { "name": "Send thing {{i}}", "request": { "method": "{{(i % 10 == 0 ? "GET" : "POST")}}",
                "url": { "raw": "https://api.test/things{{i}}/:id", "protocol": "https", "host": ["api", "test"], "path": ["things{{i}}", ":id"], "query": {{query}} },
                "body": { "mode": "raw", "raw": {{JsonValue.Create(body.ToJsonString())!.ToJsonString()}}, "options": { "raw": { "language": "json" } } } },
              "response": [ { "name": "ok", "code": 200, "header": [ { "key": "Content-Type", "value": "application/json" } ], "body": {{JsonValue.Create(answer.ToJsonString())!.ToJsonString()}} } ] }
            """;
    }
}
