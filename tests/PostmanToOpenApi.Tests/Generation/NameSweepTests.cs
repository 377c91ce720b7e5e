using System.Globalization;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Names that C# or NSwag have trouble with, at every place where a collection can have a name.</summary>
[Category("Slow")]
public sealed class NameSweepTests
{
    private static readonly string[] Words =
    [
        "abstract", "as", "base", "bool", "class", "default", "event", "in", "int", "namespace", "new", "null", "object", "out", "params", "ref",
        "string", "this", "void", "await", "async", "var", "record", "field", "value", "nameof", "yield", "partial", "dynamic", "global", "file", "required", "scoped",
        "__arglist", "__makeref", "__reftype", "__refvalue", "cancellationToken", "CancellationToken", "client_", "disposeClient_", "request_", "urlBuilder_",
        "url_", "response_", "disposeResponse_", "headers_", "item_", "status_", "objectResponse_", "body", "Body", "Api", "System", "Newtonsoft", "Microsoft",
        "ApiException", "JsonInheritanceConverter", "AdditionalProperties", "additionalProperties", "FileParameter", "FileResponse", "Task", "Equals", "GetHashCode",
        "ToString", "GetType", "BaseUrl", "baseUrl", "i_d", "i-d", "iD", "ID", "id", "a.b", "a_b", "a-b", "aB", "_", "__", "_a", "a_", "1", "1st", "x-y-z",
        "größe", "日本", "\u0301a", "a\u0301", "a\u200Db", "\uFF08a\uFF09", "€", "naïve café", "٣", "\U0001D400", "\U0001F600", "$filter", "filter[name]", "ids[]", "@odata.type",
    ];

    private static readonly IReadOnlyList<string> Names =
        [.. Words, .. Enumerable.Range(' ', 95).Select(c => string.Create(CultureInfo.InvariantCulture, $"a{(char)c}b")), .. Enumerable.Range('!', 94).Select(c => $"{(char)c}")];

    [TestCase(false, TestName = "Names_InStockClient_Compile")]
    [TestCase(true, TestName = "Names_InClientOfTheBuildStep_Compile")]
    [Property("Threat", "CV3")]
    public async Task Names_InClient_Compile(bool ofBuildStep)
    {
        var result = Converting.File(new JsonObject
        {
            ["info"] = new JsonObject { ["name"] = "Names" },
            // What collides with a member of every class has another name in our templates only.
            ["item"] = new JsonArray([.. Names.Index().Where(name => ofBuildStep || !name.Item.Equals("AdditionalProperties", StringComparison.OrdinalIgnoreCase)).Select(name => Folder(name.Index, name.Item))]),
        }.ToJsonString());
        var document = result.Text();

        var code = ofBuildStep ? await Generator.BuildStepAsync(document, "Names") : await Generator.StockAsync(document, "Names");

        var errors = Compiler.Errors([("Names", code)], hasRuntime: ofBuildStep);
        Assert.That(errors, Is.Empty, string.Join('\n', errors));
        Assert.That(ofBuildStep ? SecondWall.Check(code, document, "Names") : [], Is.Empty);
        Assert.That(result.Counts.LeftOut, Is.Zero);
        DocumentRules.Check(JsonNode.Parse(document)!);
    }

    // Collisions are another matter: each name is alone at its place.
    private static JsonObject Folder(int number, string name) => new JsonObject
    {
        ["name"] = name,
        ["item"] = new JsonArray(
            Request($"query {name}", "GET", Url(number, "q", new JsonObject { ["query"] = new JsonArray(Field(name)) })),
            Request($"header {name}", "GET", Url(number, "h"), new JsonObject { ["header"] = new JsonArray(Field(name)) }),
            Request($"path {name}", "GET", Url(number, "p", new JsonObject { ["path"] = new JsonArray("p", number.ToString(CultureInfo.InvariantCulture), ":" + name) })),
            Request(name, "POST", Url(number, "b"), Body(new JsonObject { ["mode"] = "raw", ["raw"] = new JsonObject { [name] = 1, ["other"] = new JsonObject { [name] = "" } }.ToJsonString(), ["options"] = Json() })),
            Request($"form {name}", "POST", Url(number, "m"), Body(new JsonObject { ["mode"] = "formdata", ["formdata"] = new JsonArray(Field(name)) })),
            Request($"code {name}", "POST", Url(number, "u"), Body(new JsonObject { ["mode"] = "urlencoded", ["urlencoded"] = new JsonArray(Field(name)) }))),
    };

    private static JsonObject Json() => new() { ["raw"] = new JsonObject { ["language"] = "json" } };

    private static JsonObject Field(string name) => new() { ["key"] = name, ["value"] = "1" };

    private static JsonObject Body(JsonObject body) => new() { ["body"] = body };

    private static JsonObject Url(int number, string kind, JsonObject? more = null)
    {
        var url = new JsonObject { ["host"] = new JsonArray("https://api.test"), ["path"] = new JsonArray(kind, number.ToString(CultureInfo.InvariantCulture)) };
        foreach (var (name, value) in more?.ToList() ?? [])
        {
            more!.Remove(name);
            url[name] = value;
        }

        return url;
    }

    private static JsonObject Request(string name, string method, JsonObject url, JsonObject? more = null)
    {
        var request = new JsonObject { ["method"] = method, ["url"] = url };
        foreach (var (member, value) in more?.ToList() ?? [])
        {
            more!.Remove(member);
            request[member] = value;
        }

        return new JsonObject { ["name"] = name, ["request"] = request };
    }
}
