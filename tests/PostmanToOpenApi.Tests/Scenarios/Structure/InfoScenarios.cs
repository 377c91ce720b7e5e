using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Scenarios.Structure;

/// <summary>What the document says about the API as a whole.</summary>
[TestFixture]
public sealed class InfoScenarios
{
    [TestCase("\"The API\"")]
    [TestCase("{ \"content\": \"The API\", \"type\": \"text/plain\" }")]
    [Property("Row", "st-info-desc-obj")]
    public void Description_TextOrObject_IsTheDocuments(string description) =>
        Assert.That(Info($"\"description\": {description}")["description"]!.ToString(), Is.EqualTo("The API"));

    [TestCase("\"2.3.0\"", "2.3.0")]
    [TestCase("2", "2")]
    [TestCase("{ \"major\": 2, \"minor\": 1, \"patch\": 0 }", "2.1.0")]
    [TestCase("{ \"major\": \"2\", \"minor\": 1, \"identifier\": \"beta\" }", "2.1.0-beta")]
    [TestCase("{ \"raw\": \"3.0.0\", \"major\": 3, \"prerelease\": [], \"string\": \"3.0.0\" }", "3.0.0")]
    [TestCase("{}", "1.0.0")]
    [TestCase("null", "1.0.0")]
    [TestCase("\" \"", "1.0.0")]
    [Property("Row", "st-info-version")]
    [Property("Row", "st-info-version-obj")]
    public void Version_TextNumberOrObject_IsTheDocuments(string version, string expected) =>
        Assert.That(Info($"\"version\": {version}")["version"]!.ToString(), Is.EqualTo(expected));

    [Test]
    [Property("Row", "x-contact")]
    public void Variables_KnownToHoldInfo_FillIt()
    {
        var document = Variables(
            ("version", "2.3"), ("contact.name", "Ann"), ("contact.url", "https://api.test/ann"), ("contact.email", "ann@api.test"),
            ("license.name", "MIT"), ("license.url", "https://api.test/mit"), ("externalDocs.url", "https://api.test/docs"), ("externalDocs.description", "More"));

        Assert.That(document["info"]!["version"]!.ToString(), Is.EqualTo("2.3"));
        Assert.That(document["info"]!["contact"]!.ToJsonString(), Is.EqualTo("""{"name":"Ann","url":"https://api.test/ann","email":"ann@api.test"}"""));
        Assert.That(document["info"]!["license"]!.ToJsonString(), Is.EqualTo("""{"name":"MIT","url":"https://api.test/mit"}"""));
        Assert.That(document["externalDocs"]!.ToJsonString(), Is.EqualTo("""{"description":"More","url":"https://api.test/docs"}"""));
    }

    [TestCase("contact.url", "javascript:alert(1)")]
    [TestCase("contact.url", "https://joe:hunter2@api.test")]
    [TestCase("license.url", "not an address")]
    [TestCase("externalDocs.url", "{{unknown}}/docs")]
    [TestCase("contact.url", "https://api.test/?t=ghp_abcdefghijklmnopqrstuvwxyz0123456789")]
    [TestCase("externalDocs.description", "without an address")]
    [TestCase("contact.name", " ")]
    public void Variable_WithoutUse_IsLeftOut(string name, string value)
    {
        var document = Variables((name, value));

        Assert.That((document["info"]!["contact"], document["info"]!["license"], document["externalDocs"]), Is.EqualTo(((JsonNode?)null, (JsonNode?)null, (JsonNode?)null)));
    }

    [Test]
    public void Variables_WithSecretsOrVariables_AreShownWithout()
    {
        var info = Variables(
            ("version", "ghp_abcdefghijklmnopqrstuvwxyz0123456789"), ("contact.name", "Bearer fake12345fake12345"), ("contact.email", "{{unknown}}"), ("license.name", "password=fake12345"));

        Assert.That(info["info"]!.ToJsonString(), Is.EqualTo("""{"title":"Test","contact":{"name":"Bearer ***"},"license":{"name":"password=***"},"version":"***"}"""));
    }

    [Test]
    public void Version_OfTheCollection_CountsMoreThanTheVariable() =>
        Assert.That(
            Scenario.File("""{ "info": { "name": "x", "version": "2" }, "variable": [ { "key": "version", "value": "v1" } ], "item": [] }""").Document["info"]!["version"]!.ToString(),
            Is.EqualTo("2"));

    private static JsonNode Info(string members) => Scenario.File($$"""{ "info": { "name": "x", {{members}} }, "item": [] }""").Document["info"]!;

    private static JsonNode Variables(params (string Name, string Value)[] variables) => Scenario.Items(
        "",
        $"\"variable\": [ {string.Join(',', variables.Select(variable => $$"""{ "key": "{{variable.Name}}", "value": "{{variable.Value}}" }"""))} ]").Document;
}
