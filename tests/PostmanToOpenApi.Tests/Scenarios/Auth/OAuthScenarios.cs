namespace PostmanToOpenApi.Tests.Scenarios.Auth;

/// <summary>OAuth 2 helpers become flows, with their addresses and scopes.</summary>
public class OAuthScenarios
{
    private const string Authorize = """{ "key": "authUrl", "value": "https://id.test/authorize" },""";
    private const string Token = """{ "key": "accessTokenUrl", "value": "https://id.test/token" },""";

    [Property("Row", "au-o2-code")]
    [Property("Row", "au-o2-pkce")]
    [Property("Row", "au-o2-cc")]
    [Property("Row", "au-o2-pw")]
    [Property("Row", "au-o2-impl")]
    [Property("Row", "au-o2-camel")]
    [TestCase("grant_type", "authorization_code", "authorizationCode")]
    [TestCase("grant_type", "authorization_code_with_pkce", "authorizationCode")]
    [TestCase("grant_type", "client_credentials", "clientCredentials")]
    [TestCase("grant_type", "password_credentials", "password")]
    [TestCase("grant_type", "implicit", "implicit")]
    [TestCase("grantType", "client_credentials", "clientCredentials")]
    [TestCase("grantType", "clientCredentials", "clientCredentials")]
    public void Grant_OfAKind_IsItsFlowWithItsAddresses(string key, string grant, string flow)
    {
        var flows = Flows($$"""{{Authorize}} {{Token}} { "key": "{{key}}", "value": "{{grant}}" }""");

        Assert.That(flows.Select(one => one.Key), Is.EqualTo([flow]));
        Assert.That(flows[flow]!["authorizationUrl"]?.ToString(), Is.EqualTo(flow is "authorizationCode" or "implicit" ? "https://id.test/authorize" : null));
        Assert.That(flows[flow]!["tokenUrl"]?.ToString(), Is.EqualTo(flow is "implicit" ? null : "https://id.test/token"));
    }

    [Property("Row", "au-o2-scopes")]
    [TestCase("read write")]
    [TestCase("read,write")]
    public void Scopes_InOneText_AreTwo(string scope)
    {
        var document = AuthScenario.Of($$"""{ "type": "oauth2", "oauth2": [ {{Authorize}} {{Token}} { "key": "scope", "value": "{{scope}}" } ] }""");

        Assert.That(document.Document.Security(), Is.EqualTo("""[{"oauth2Auth":["read","write"]}]"""));
        Assert.That(Flows($$"""{{Authorize}} {{Token}} { "key": "scope", "value": "{{scope}}" }""")["authorizationCode"]!["scopes"]!.ToJsonString(), Is.EqualTo("""{"read":"","write":""}"""));
    }

    [Property("Row", "au-o2-refresh")]
    [Test]
    public void RefreshTokenUrl_IsTheRefreshUrl() => Assert.That(
        Flows($$"""{{Authorize}} {{Token}} { "key": "refreshTokenUrl", "value": "https://id.test/refresh" }""")["authorizationCode"]!["refreshUrl"]!.ToString(),
        Is.EqualTo("https://id.test/refresh"));

    [TestCase(Authorize, "implicit")]
    [TestCase(Token, "clientCredentials")]
    [TestCase(Authorize + Token, "authorizationCode")]
    public void Grant_ThatIsMissing_FollowsFromTheAddresses(string addresses, string flow) =>
        Assert.That(Flows(addresses + """{ "key": "state", "value": "fake0123456789" }""").Select(one => one.Key), Is.EqualTo([flow]));

    [Property("Row", "au-o2-bare")]
    [Test]
    public void Helper_WithOnlyAToken_SendsItAsABearerToken() => Assert.That(
        AuthScenario.Of("""{ "type": "oauth2", "oauth2": [ { "key": "accessToken", "value": "fake0123456789" } ] }""").Scheme(),
        Is.EqualTo("""{"type":"http","scheme":"bearer"}"""));

    [Test]
    public void Address_WithoutAHost_StaysRelative() => Assert.That(
        Flows("""{ "key": "grant_type", "value": "client_credentials" }, { "key": "accessTokenUrl", "value": "/oauth/token" }""")["clientCredentials"]!["tokenUrl"]!.ToString(),
        Is.EqualTo("/oauth/token"));

    private static System.Text.Json.Nodes.JsonObject Flows(string settings) =>
        AuthScenario.Of($$"""{ "type": "oauth2", "oauth2": [ {{settings}} ] }""").Schemes().Single().Value!["flows"]!.AsObject();
}
