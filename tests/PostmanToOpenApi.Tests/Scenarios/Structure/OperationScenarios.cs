using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Scenarios.Structure;

/// <summary>Requests, which become operations.</summary>
[TestFixture]
public sealed class OperationScenarios
{
    [TestCase("\"request\": { \"url\": \"https://api.test/x\", \"description\": \"About\" }")]
    [TestCase("\"request\": { \"url\": \"https://api.test/x\", \"description\": { \"content\": \"About\", \"type\": \"text/plain\" } }")]
    [TestCase("\"description\": \"About\", \"request\": { \"url\": \"https://api.test/x\" }")]
    [TestCase("\"description\": \"About\", \"request\": \"https://api.test/x\"")]
    [TestCase("\"description\": \"About\", \"request\": { \"url\": \"https://api.test/x\", \"description\": \"\" }")]
    [Property("Row", "st-req-desc")]
    [Property("Row", "st-req-desc-obj")]
    [Property("Row", "st-item-desc")]
    public void Description_OfRequestOrItem_IsTheOperations(string members) =>
        Assert.That(Scenario.Items($$"""{ "name": "Do it", {{members}} }""").Operation["description"]!.ToString(), Is.EqualTo("About"));

    [Test]
    [Property("Row", "st-opid")]
    public void Id_IsMadeOfTheName() =>
        Assert.That(Scenario.Items("""{ "name": "List all users", "request": "https://api.test/x" }""").Ids, Is.EqualTo(["listAllUsers"]));

    [TestCase("List users [listUsers]", "listUsers", "List users")]
    [TestCase("List users [beta]", "listUsersBeta", "List users [beta]")]
    [TestCase("[OLD] List users", "oldListUsers", "[OLD] List users")]
    [TestCase("List users []", "listUsers", "List users []")]
    [TestCase("List users [x y]", "listUsersXY", "List users [x y]")]
    [Property("Row", "x-cr")]
    public void Id_InBracketsBehindTheName_IsTaken(string name, string id, string summary)
    {
        var scenario = Scenario.Items($$"""{ "name": "{{name}}", "request": "https://api.test/x" }""");

        Assert.That((scenario.Ids.Single(), scenario.Operation["summary"]!.ToString()), Is.EqualTo((id, summary)));
    }

    [Test]
    [Property("Row", "st-opid-unique")]
    public void Ids_OfEqualNames_AreUnique()
    {
        const string Items =
            """
            { "name": "Get", "request": "https://api.test/1" }, { "name": "Get 1", "request": "https://api.test/2" }, { "name": "Get", "request": "https://api.test/3" },
            { "name": "get", "request": "https://api.test/4" }, { "name": "Get", "request": { "method": "POST", "url": "https://api.test/5" } }
            """;

        Assert.That(Scenario.Items($$"""{{Items}}, { "name": "A", "item": [ {{Items.Replace("test/", "test/a", StringComparison.Ordinal)}} ] }""").Ids, Is.Unique.IgnoreCase);
    }

    [Test]
    [Property("Row", "st-opid-odd")]
    public void Ids_OfOddNames_AreIdentifiersAndUnique()
    {
        string[] names = ["https://api.test/users", "ユーザー一覧", "123 Go!", "créer l'été", "***", "", "Список", "مستخدم", "🚀", "class", "a\tb\u0000c"];
        var scenario = Scenario.Items(string.Join(',', names.Select((name, i) => $$"""{ "name": {{Scenario.Quote(name)}}, "request": "https://api.test/p{{i}}" }""")));

        Assert.That(scenario.Ids, Is.Unique.IgnoreCase.And.All.Match("^[a-z][A-Za-z0-9]*$"));
        Assert.That(scenario.Ids, Has.None.EqualTo("class"));
    }

    [TestCase("Get user", Description = "of a name that nothing else has")]
    [TestCase("List", Description = "a bare verb")]
    [TestCase("ユーザー", Description = "of the path")]
    public void Id_RequestsAreAddedElsewhere_Stays(string name)
    {
        var users = $$"""{ "name": "Users", "item": [ { "name": "{{name}}", "request": "https://api.test/users/:id" }, { "name": "Make", "request": "https://api.test/make" } ] }""";
        const string Others = """{ "name": "Others", "item": [ { "name": "List", "request": "https://api.test/others" }, { "name": "Get one", "request": "https://api.test/others/:id" }, { "name": "ユーザー", "request": "https://api.test/y" } ] }""";
        var alone = Scenario.Items(users).Ids.ToList();

        Assert.That(Scenario.Items($"{users}, {Others}").Ids.Take(2), Is.EqualTo(alone));
        Assert.That(Scenario.Items($"{Others}, {users}").Ids.TakeLast(2), Is.EqualTo(alone));
    }

    [TestCase("HEAD", "head")]
    [TestCase("OPTIONS", "options")]
    [TestCase("PATCH", "patch")]
    [TestCase("TRACE", "trace")]
    [TestCase("get", "get")]
    [TestCase(" Put ", "put")]
    [Property("Row", "st-methods")]
    public void Method_InAnyCase_IsTheOperations(string method, string key) =>
        Assert.That(Scenario.Request("\"header\": []", method).Document["paths"]!["/x"]!.AsObject().Select(member => member.Key), Is.EqualTo([key]));

    [TestCase("PURGE")]
    [TestCase("COPY")]
    [TestCase("LINK")]
    [TestCase("QUERY")]
    [TestCase("servers")]
    [Property("Row", "st-methods-custom")]
    public void Method_OpenApiLacks_IsNamedAndDoesNoHarm(string method)
    {
        var scenario = Scenario.Items($$"""{ "name": "Odd one", "request": { "method": "{{method}}", "url": "https://api.test/x" } }, { "name": "Get it", "request": "https://api.test/x" }""");

        Assert.That(scenario.Operations, Is.EqualTo(["GET /x"]));
        Assert.That(scenario.Codes, Is.EqualTo([DiagnosticCodes.UnknownMethod]));
        Assert.That(scenario.Result.Diagnostics[0].Message, Does.Contain(method).And.Contain("Odd one"));
    }

    [TestCase("PURGE", OpenApiSpecVersion.OpenApi3_2, """{"get":"getIt","additionalOperations":{"PURGE":"oddOne"}}""")]
    [TestCase("M-SEARCH", OpenApiSpecVersion.OpenApi3_2, """{"get":"getIt","additionalOperations":{"M-SEARCH":"oddOne"}}""")]
    [TestCase("query", OpenApiSpecVersion.OpenApi3_2, """{"get":"getIt","query":"oddOne"}""")]
    [TestCase("QUERY", OpenApiSpecVersion.OpenApi3_1, """{"get":"getIt"}""")]
    [TestCase("not a method", OpenApiSpecVersion.OpenApi3_2, """{"get":"getIt"}""")]
    [TestCase("ghp_abcdefghijklmnopqrstuvwxyz0123456789", OpenApiSpecVersion.OpenApi3_2, """{"get":"getIt"}""")]
    [Property("Row", "st-methods-custom")]
    public void Method_OfAnyName_IsAnOperationFromVersion32On(string method, OpenApiSpecVersion version, string operations)
    {
        var json = Scenario.Collection(
            $$"""{ "name": "Get it", "request": "https://api.test/x" }, { "name": "Odd one", "request": { "method": "{{method}}", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{ \"a\": 1 }" } } }""");
        var result = PostmanConverter.Convert(Encoding.UTF8.GetBytes(json), Converting.FileName, new ConversionOptions { Version = version });
        var path = JsonNode.Parse(OpenApiDocumentWriter.ToJson(result.Document, version))!["paths"]!["/x"]!.AsObject();

        Assert.That(Ids(path).ToJsonString(), Is.EqualTo(operations));
        Assert.That(result.Counts.LeftOut, Is.EqualTo(operations.Contains("oddOne", StringComparison.Ordinal) ? 0 : 1));
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.ToString()), Has.None.Contains("ghp_"));
    }

    private static JsonObject Ids(JsonObject operations) => new(operations.Select(operation =>
        KeyValuePair.Create(operation.Key, operation.Value!["operationId"]?.DeepClone() ?? (JsonNode?)Ids(operation.Value.AsObject()))));
}
