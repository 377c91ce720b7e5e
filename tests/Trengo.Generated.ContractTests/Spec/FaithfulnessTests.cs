using System.Text.Json.Nodes;

namespace Trengo.ContractTests.Spec;

/// <summary>
/// What the collection says stays callable exactly as it says it: the document with the overlays is held against the document of the
/// collection alone, request by request.
/// </summary>
public sealed class FaithfulnessTests
{
    private static readonly JsonObject Faithful = Specification.Faithful;
    private static readonly JsonObject Enriched = Specification.Committed;

    private static IEnumerable<string> Routes => Specification.Operations(Faithful).Select(operation => operation.Route);

    [TestCaseSource(nameof(Routes))]
    public void Operation_WithTheOverlays_SendsWhatTheCollectionSays(string route)
    {
        var faithful = Operation(Faithful, route);
        var enriched = Operation(Enriched, route);

        using (Assert.EnterMultipleScope())
        {
            AssertParameters(faithful, enriched);
            AssertBody(faithful, enriched);
            Assert.That(Text(enriched["security"]), Is.EqualTo(Text(faithful["security"])), "security");
            Assert.That(Text(enriched["servers"]), Is.EqualTo(Text(faithful["servers"])), "servers");
            Assert.That(Text(enriched["tags"]), Is.EqualTo(Text(faithful["tags"])), "folder");
        }
    }

    [TestCase("servers")]
    [TestCase("security")]
    [TestCase("info")]
    public void Document_WithTheOverlays_KeepsItsHead(string member) =>
        Assert.That(Text(Enriched[member]), Is.EqualTo(Text(Faithful[member])));

    private static void AssertParameters(JsonObject faithful, JsonObject enriched)
    {
        var parameters = Parameters(Enriched, enriched);
        foreach (var (key, parameter) in Parameters(Faithful, faithful))
        {
            Assert.That(parameters.Keys, Does.Contain(key));
            Assert.That(Text(parameters[key]["required"]), Is.EqualTo(Text(parameter["required"])), $"{key}: required");
            Assert.That(Text(parameters[key]["schema"]), Is.EqualTo(Text(parameter["schema"])), $"{key}: type");
        }

        var added = parameters.Keys.Except(Parameters(Faithful, faithful).Keys);
        Assert.That(added.Where(key => parameters[key]["required"] is not null), Is.Empty, "added parameters that must be sent");
    }

    private static Dictionary<string, JsonObject> Parameters(JsonObject document, JsonObject operation) =>
        (operation["parameters"]?.AsArray() ?? []).Select(parameter => Specification.Resolve(document, parameter!))
            .ToDictionary(parameter => $"{parameter["in"]} {parameter["name"]}");

    private static void AssertBody(JsonObject faithful, JsonObject enriched)
    {
        Assert.That(enriched["requestBody"] is null, Is.EqualTo(faithful["requestBody"] is null), "body");
        if (faithful["requestBody"] is null)
        {
            return;
        }

        Assert.That(Text(enriched["requestBody"]!["required"]), Is.EqualTo(Text(faithful["requestBody"]!["required"])), "body required");
        var contents = enriched["requestBody"]!["content"]!.AsObject();
        Assert.That(contents.Select(content => content.Key), Is.EqualTo(faithful["requestBody"]!["content"]!.AsObject().Select(content => content.Key)), "content types");
        foreach (var (mediaType, content) in faithful["requestBody"]!["content"]!.AsObject())
        {
            AssertSchema(content!["schema"]!, contents[mediaType]!["schema"]!, mediaType);
        }
    }

    private static void AssertSchema(JsonNode faithful, JsonNode enriched, string place)
    {
        var (before, after) = (Specification.Resolve(Faithful, faithful), Specification.Resolve(Enriched, enriched));
        foreach (var member in new[] { "type", "format", "nullable" }.Where(before.ContainsKey))
        {
            Assert.That(Text(after[member]), Is.EqualTo(Text(before[member])), $"{place}: {member}");
        }

        Assert.That(Text(after["required"]), Is.EqualTo(Text(before["required"])), $"{place}: required members");
        if (before["items"] is { } items)
        {
            AssertSchema(items, after["items"]!, place + "[]");
        }

        foreach (var (name, property) in before["properties"]?.AsObject() ?? [])
        {
            Assert.That(after["properties"]!.AsObject().ContainsKey(name), Is.True, $"{place}.{name} is there");
            AssertSchema(property!, after["properties"]![name]!, $"{place}.{name}");
        }
    }

    private static JsonObject Operation(JsonObject document, string route)
    {
        var operations = Specification.Operations(document).ToDictionary(operation => operation.Route, operation => operation.Operation);
        Assert.That(operations.Keys, Does.Contain(route));
        return operations[route];
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "";
}
