using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.OpenApi;
using PostmanToOpenApi.Overlays;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Properties;

/// <summary>What holds for any collection.</summary>
public class CollectionPropertyTests
{
    // Always the same ones: a test that fails now and then is no test. A seed that failed once is worth a test of its own.
    private const string Seed = "0N0XIzNsQ0O2";
    private const int Count = 150;

    private static readonly bool[] Both = [false, true];

    [Test]
    public void Generator_OfCollections_ReachesEveryKindOfEverything()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        CollectionGen.Collection.Sample(
            collection =>
            {
                reached.UnionWith(collection.Auths.Select(auth => $"auth {auth}"));
                reached.UnionWith(collection.Items.OfType<FolderModel>().SelectMany(folder => folder.Items, (folder, item) => $"levels {collection.Auth is not null}, {folder.Auth is not null}, {item.Auth is not null}"));
                foreach (var request in collection.Requests)
                {
                    reached.Add($"method {request.Method}");
                    reached.Add($"body {request.Body.Mode}");
                    reached.Add($"language {request.Body.Language}");
                    reached.Add($"url {request.Url.Form}");
                    reached.Add($"host {request.Url.Host}");
                    reached.UnionWith(request.Url.Path.Select(segment => $"segment {segment}"));
                    reached.UnionWith(request.Body.Fields.Select(field => $"field {request.Body.Mode}, file {field.IsFile}, disabled {field.Disabled}"));
                    reached.UnionWith(request.Responses.Select(response => $"status {response.Code}"));
                }
            },
            seed: Seed, iter: Count, threads: 1);

        string[] expected =
        [
            .. CollectionGen.AuthTypes.Select(type => $"auth {type}"),
            .. CollectionGen.Methods.Select(method => $"method {method}"),
            .. CollectionGen.BodyModes.Select(mode => $"body {mode}"),
            .. new[] { "json", "xml", "text", "html", "javascript", "" }.Select(language => $"language {language}"),
            .. Enum.GetNames<UrlForm>().Select(form => $"url {form}"),
            .. CollectionGen.Hosts.Select(host => $"host {host}"),
            .. CollectionGen.Segments.Select(segment => $"segment {segment}"),
            .. from outer in Both from folder in Both from request in Both select $"levels {outer}, {folder}, {request}",
            .. from disabled in Both from field in new[] { "urlencoded, file False", "formdata, file False", "formdata, file True" } select $"field {field}, disabled {disabled}",
            .. new[] { 200, 201, 204, 400, 404, 500 }.Select(code => FormattableString.Invariant($"status {code}")),
        ];
        Assert.That(expected.Except(reached), Is.Empty);
    }

    [TestCase(OpenApiSpecVersion.OpenApi3_0)]
    [TestCase(OpenApiSpecVersion.OpenApi3_1)]
    [TestCase(OpenApiSpecVersion.OpenApi3_2)]
    public void Document_OfAnyCollection_IsReadBackWithAllItsOperations(OpenApiSpecVersion version) => Sample(collection =>
    {
        var result = Convert(collection);

        var read = OpenApiDocument.Parse(OpenApiDocumentWriter.ToJson(result.Document, version), "json");

        Assert.That(read.Diagnostic!.Errors.Select(error => error.ToString()), Is.Empty);
        Assert.That(read.Document!.Paths.Values.Sum(path => path.Operations?.Count ?? 0), Is.EqualTo(result.Counts.Operations));
        Assert.That(collection.Requests.Count(), Is.EqualTo(result.Counts.Operations + result.Counts.Merged + result.Counts.LeftOut));
        Assert.That(result.Diagnostics.Count(diagnostic => diagnostic.Code is "P2O2001" or "P2O2002" or "P2O2003"), Is.EqualTo(result.Counts.LeftOut));
    });

    [Test]
    public void Document_OfAnyCollection_KeepsTheRulesAndTheSecrets() => Sample(collection =>
    {
        var result = Convert(collection);

        DocumentRules.Check(result.Json());
        Assert.That(result.Text() + string.Concat(result.Diagnostics), Does.Not.Contain("S3cret").IgnoreCase);
        Assert.That(result.Diagnostics.GroupBy(diagnostic => (diagnostic.Code, Item(diagnostic.JsonPath))).Where(group => group.Key.Item2.Length > 0 && group.Count() > 1), Is.Empty);
    });

    [Test]
    public void Yaml_OfAnyCollection_HoldsWhatTheJsonHolds() => Sample(collection =>
    {
        var document = Convert(collection).Document;

        var yaml = YamlTreeReader.Read(OpenApiDocumentWriter.ToYaml(document), []);

        Assert.That(Written(yaml), Is.EqualTo(Written(JsonTreeReader.Read(OpenApiDocumentWriter.ToUtf8(document)))));
    });

    [Test]
    public void Formats_OfOneCollection_GiveOneDocument() => Sample(collection =>
        Assert.That(Convert(collection, isOld: true).Text(), Is.EqualTo(Convert(collection).Text())));

    // The format v1 has one form of URLs, and puts folders before the requests beside them.
    [Test]
    public void Format1_OfACollection_GivesTheSameDocument() => Sample(collection =>
    {
        var plain = collection with { Items = Sorted(collection.Items.Select(Plain)) };

        Assert.That(Converting.File(Version1.Save(plain).ToJsonString()).Text(), Is.EqualTo(Convert(plain).Text()));
    });

    [Test]
    public void Layout_AndOrderOfMembers_DoNotMatter() => Sample(collection =>
    {
        var json = new Version2(isOld: false).Save(collection);
        var other = Reversed(json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\r\n" });

        Assert.That(Converting.File(other).Text(), Is.EqualTo(Converting.File(json.ToJsonString()).Text()));
    });

    [Test]
    public void Order_OfRequests_ChangesNoOperation() => Sample(collection =>
    {
        var document = Convert(collection).Json();
        var other = Convert(collection with { Items = [.. collection.Items.Reverse()] }).Json();

        Assert.That(Operations(other), Is.EquivalentTo(Operations(document)));
    });

    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("de-DE")]
    [NonParallelizable]
    public void Culture_OfTheMachine_DoesNotMatter(string culture) => Sample(
        collection =>
        {
            var expected = Convert(collection);
            var previous = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            try
            {
                var result = Convert(collection);
                Assert.That(result.Text(), Is.EqualTo(expected.Text()));
                Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.ToString()), Is.EqualTo(expected.Diagnostics.Select(diagnostic => diagnostic.ToString())));
            }
            finally
            {
                CultureInfo.CurrentCulture = previous;
            }
        },
        Count / 3);

    private static void Sample(Action<CollectionModel> claim, int count = Count) => CollectionGen.Collection.Sample(
        claim, seed: Seed, iter: count, threads: 1, print: collection => new Version2(isOld: false).Save(collection).ToJsonString());

    private static ItemModel Plain(ItemModel item) => item switch
    {
        FolderModel folder => folder with { Items = Sorted(folder.Items.Select(Plain)) },
        RequestModel request when request.Url.Form != UrlForm.Missing => request with { Url = request.Url with { Form = UrlForm.Full } },
        _ => item,
    };

    private static ItemModel[] Sorted(IEnumerable<ItemModel> items) => [.. items.OrderBy(item => item is FolderModel ? 0 : 1)];

    private static ConversionResult Convert(CollectionModel collection, bool isOld = false) => Converting.File(new Version2(isOld).Save(collection).ToJsonString());

    // '$.item[1].item[0]' of whatever is inside of it.
    private static string Item(string path) => string.Concat(path[1..].Split('.').Skip(1).TakeWhile(step => step.StartsWith("item[", StringComparison.Ordinal)));

    // What an operation takes, without names and texts: these may come from another of its requests.
    private static IEnumerable<string> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select $"{operation.Key} {System.Text.RegularExpressions.Regex.Replace(path.Key, "{[^}]*}", "{}")} "
            + string.Join(' ', (operation.Value!["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["in"]!.ToString() == "query").Select(parameter => parameter!["name"]!.ToString()).Order(StringComparer.Ordinal))
            + " " + string.Join(' ', (operation.Value["requestBody"]?["content"]?.AsObject() ?? []).Select(content => content.Key).Order(StringComparer.Ordinal))
            + " " + string.Join(' ', operation.Value["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal));

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    private static string Written(SourceNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(SourceNode node, StringBuilder text)
    {
        text.Append(node.Kind).Append(' ').Append(node.Text).Append('\n');
        foreach (var (name, value) in node.Members)
        {
            text.Append(name).Append(": ");
            Write(value, text);
        }

        foreach (var item in node.Items)
        {
            text.Append("- ");
            Write(item, text);
        }
    }
}
