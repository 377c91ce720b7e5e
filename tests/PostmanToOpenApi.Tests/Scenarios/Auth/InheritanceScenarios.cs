namespace PostmanToOpenApi.Tests.Scenarios.Auth;

/// <summary>Which authorization an operation ends up with.</summary>
public class InheritanceScenarios
{
    private const string Bearer = """ "auth": { "type": "bearer" } """;
    private const string Basic = """ "auth": { "type": "basic" } """;
    private const string None = """ "auth": { "type": "noauth" } """;
    private const string Request = """{ "name": "X", "request": { "url": "https://api.test/x" } }""";

    [Property("Row", "au-collection")]
    [Test]
    public void Collection_WithAuth_SaysSoOnce()
    {
        var document = Scenario.Items(Request, Bearer);

        Assert.That(document.Document.Security(), Is.EqualTo("""[{"bearerAuth":[]}]"""));
        Assert.That(document.Operation.Security(), Is.Null);
    }

    [Property("Row", "au-folder")]
    [Property("Row", "au-folder-nested")]
    [Property("Row", "au-request")]
    [TestCase($$"""{ "name": "F", {{Basic}}, "item": [ {{Request}} ] }""")]
    [TestCase($$"""{ "name": "F", {{Basic}}, "item": [ { "name": "G", "item": [ {{Request}} ] } ] }""")]
    [TestCase($$"""{ "name": "F", {{None}}, "item": [ { "name": "X", "request": { "url": "https://api.test/x", {{Basic}} } } ] }""")]
    public void Nearest_Auth_Counts(string items) =>
        Assert.That(Scenario.Items(items, Bearer).Operation.Security(), Is.EqualTo("""[{"basicAuth":[]}]"""));

    [Property("Row", "au-noauth")]
    [Property("Row", "au-noauth-folder")]
    [TestCase($$"""{ "name": "X", "request": { "url": "https://api.test/x", {{None}} } }""")]
    [TestCase($$"""{ "name": "F", {{None}}, "item": [ {{Request}} ] }""")]
    public void NoAuth_UnderAnother_IsAnEmptyRequirement(string items) =>
        Assert.That(Scenario.Items(items, Bearer).Operation.Security(), Is.EqualTo("[]"));

    [Property("Row", "au-noauth-col")]
    [TestCase(None)]
    [TestCase(""" "auth": null """)]
    public void NoAuth_OfTheCollection_IsNoScheme(string auth)
    {
        var document = Scenario.Items(Request, auth);

        Assert.That(document.Schemes(), Is.Empty);
        Assert.That((document.Document.Security(), document.Operation.Security()), Is.EqualTo(((string?)null, (string?)null)));
    }

    [TestCase(""" "auth": null """)]
    [TestCase(""" "auth": {} """)]
    public void Request_WithAnEmptyAuth_Inherits(string auth) =>
        Assert.That(Scenario.Items($$"""{ "name": "X", "request": { "url": "https://api.test/x", {{auth}} } }""", Bearer).Operation.Security(), Is.Null);

    [Test]
    public void Operation_OfRequestsWithAndWithoutAuth_NeedsItOrNot() => Assert.That(
        Scenario.Items($$"""{{Request}}, { "name": "Y", "request": { "url": "https://api.test/x", {{None}} } }""", Bearer).Operation.Security(),
        Is.EqualTo("""[{"bearerAuth":[]},{}]"""));

    [Property("Row", "au-header")]
    [TestCase("Bearer {{token}}", "bearerAuth", """{"type":"http","scheme":"bearer"}""")]
    [TestCase("bearer fake0123456789", "bearerAuth", """{"type":"http","scheme":"bearer"}""")]
    [TestCase("Basic ZmFrZTpmYWtl", "basicAuth", """{"type":"http","scheme":"basic"}""")]
    [TestCase("{{token}}", "authorizationHeader", """{"type":"apiKey","name":"Authorization","in":"header"}""")]
    [TestCase("Token token=fake0123456789", "authorizationHeader", """{"type":"apiKey","name":"Authorization","in":"header"}""")]
    public void Header_WrittenByHand_IsAScheme(string value, string name, string scheme)
    {
        var document = Scenario.Request($$""" "header": [ { "key": "authorization", "value": "{{value}}" } ] """);

        Assert.That(document.Schemes().Single().Value!.ToJsonString(), Is.EqualTo(scheme));
        Assert.That(document.Operation.Security(), Is.EqualTo($$"""[{"{{name}}":[]}]"""));
        Assert.That(document.Parameters(), Is.Empty);
    }

    [TestCase("bearer", """[{"bearerAuth":[]}]""")]
    [TestCase("apikey", """[{"apiKeyAuth":[],"basicAuth":[]}]""")]
    public void Header_WrittenByHandBesideAHelper_CountsIfTheHelperSendsAnother(string helper, string security) => Assert.That(
        Scenario.Request($$""" "auth": { "type": "{{helper}}", "apikey": { "key": "X-Key" } }, "header": [ { "key": "Authorization", "value": "Basic ZmFrZTpmYWtl" } ] """).Operation.Security(),
        Is.EqualTo(security));

    [Test]
    public void Header_Disabled_IsNoScheme() => Assert.That(
        Scenario.Request(""" "header": [ { "key": "Authorization", "value": "Bearer fake0123456789", "disabled": true } ] """).Schemes(), Is.Empty);
}
