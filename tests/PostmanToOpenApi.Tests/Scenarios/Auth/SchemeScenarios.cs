namespace PostmanToOpenApi.Tests.Scenarios.Auth;

/// <summary>Postman's kinds of authorization become the schemes that HTTP and OpenAPI have for them.</summary>
public class SchemeScenarios
{
    [Property("Row", "au-bearer")]
    [Property("Row", "au-basic")]
    [Property("Row", "au-digest")]
    [Property("Row", "au-jwt")]
    [Property("Row", "au-awsv4")]
    [Property("Row", "au-hawk")]
    [Property("Row", "au-ntlm")]
    [Property("Row", "au-edgegrid")]
    [Property("Row", "au-oauth1")]
    [TestCase("bearer", """{"type":"http","scheme":"bearer"}""")]
    [TestCase("basic", """{"type":"http","scheme":"basic"}""")]
    [TestCase("digest", """{"type":"http","scheme":"digest"}""")]
    [TestCase("jwt", """{"type":"http","scheme":"bearer","bearerFormat":"JWT"}""")]
    [TestCase("asap", """{"type":"http","scheme":"bearer","bearerFormat":"JWT"}""")]
    [TestCase("awsv4", """{"type":"apiKey","name":"Authorization","in":"header","x-amazon-apigateway-authtype":"awsSigv4"}""")]
    [TestCase("hawk", """{"type":"http","scheme":"hawk"}""")]
    [TestCase("ntlm", """{"type":"http","scheme":"negotiate"}""")]
    [TestCase("edgegrid", """{"type":"http","scheme":"EG1-HMAC-SHA256"}""")]
    [TestCase("oauth1", """{"type":"http","scheme":"OAuth"}""")]
    public void Helper_OfAKind_IsItsScheme(string type, string scheme)
    {
        var document = AuthScenario.Of($$"""{ "type": "{{type}}", "{{type}}": [ { "key": "token", "value": "fake0123456789" } ] }""");

        Assert.That(document.Scheme(), Is.EqualTo(scheme));
        Assert.That(document.Codes, Is.Empty);
    }

    [Property("Row", "au-jwt")]
    [Property("Row", "au-o2-bare")]
    [TestCase("jwt", "queryParam", "token")]
    [TestCase("oauth2", "queryParams", "access_token")]
    public void Token_SentInTheQuery_IsAnApiKeyThere(string type, string place, string name) => Assert.That(
        AuthScenario.Of($$"""{ "type": "{{type}}", "{{type}}": [ { "key": "addTokenTo", "value": "{{place}}" } ] }""").Scheme(),
        Is.EqualTo($$"""{"type":"apiKey","name":"{{name}}","in":"query"}"""));

    [Property("Row", "au-header")]
    [Test]
    public void AuthorizationHeader_OfAVariable_IsTheSchemeOfItsValue() => Assert.That(
        Scenario.Items(
            """{ "name": "X", "request": { "url": "https://api.test/x", "header": [ { "key": "Authorization", "value": "{{caller}}" } ] } }""",
            """ "variable": [ { "key": "caller", "value": "Basic ZmFrZTpmYWtl" } ] """).Schemes().Single().Value!["scheme"]!.ToString(),
        Is.EqualTo("basic"));

    [Property("Row", "au-apikey-h")]
    [Property("Row", "au-apikey-q")]
    [Property("Row", "au-apikey-default")]
    [TestCase("""{ "key": "in", "value": "header" },""", "header")]
    [TestCase("""{ "key": "in", "value": "query" },""", "query")]
    [TestCase("", "header")]
    public void ApiKey_ByItsPlace_HasItsName(string place, string expected) => Assert.That(
        AuthScenario.Of($$"""{ "type": "apikey", "apikey": [ {{place}} { "key": "key", "value": "X-Key" }, { "key": "value", "value": "fake0123456789" } ] }""").Scheme(),
        Is.EqualTo($$"""{"type":"apiKey","name":"X-Key","in":"{{expected}}"}"""));

    [Property("Row", "au-two-keys")]
    [Test]
    public void ApiKeys_OfTwoNames_AreTwoSchemes()
    {
        var document = Scenario.Items(
            """
            { "name": "A", "request": { "url": "https://api.test/a", "auth": { "type": "apikey", "apikey": { "key": "ka", "value": "fake1" } } } },
            { "name": "B", "request": { "url": "https://api.test/b", "auth": { "type": "apikey", "apikey": { "key": "kb", "value": "fake2" } } } },
            { "name": "C", "request": { "url": "https://api.test/c", "auth": { "type": "apikey", "apikey": { "key": "ka", "value": "fake3" } } } }
            """);

        Assert.That(document.Schemes().Select(scheme => scheme.Value!["name"]!.ToString()), Is.EqualTo(["ka", "kb"]));
        Assert.That(document.At("GET /a").Security(), Is.EqualTo("""[{"apiKeyAuth":[]}]"""));
        Assert.That(document.At("GET /b").Security(), Is.EqualTo("""[{"apiKeyAuth2":[]}]"""));
        Assert.That(document.At("GET /c").Security(), Is.EqualTo("""[{"apiKeyAuth":[]}]"""));
    }

    [Property("Row", "au-unknown")]
    [Test]
    public void Helper_OfAnUnknownKind_IsNamedAndTheRestStays()
    {
        var document = AuthScenario.Of("""{ "type": "telepathy", "telepathy": [] }""");

        Assert.That(document.Codes, Is.EqualTo(["P2O2010"]));
        Assert.That(document.Operations, Is.EqualTo(["GET /x"]));
    }

    [Property("Row", "in-v20-auth-object")]
    [Test]
    public void ApiKey_WithSettingsAsAnObject_HasItsName() => Assert.That(
        AuthScenario.Of("""{ "type": "apikey", "apikey": { "key": "k", "in": "query", "value": "fake0123456789" } }""").Scheme(),
        Is.EqualTo("""{"type":"apiKey","name":"k","in":"query"}"""));
}
