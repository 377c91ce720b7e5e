using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Authorization helpers.</summary>
public class AuthTests
{
    [TestCase("""{ "type": "bearer", "bearer": [ { "key": "token", "value": "hunter2" } ] }""", "bearerAuth", """{"type":"http","scheme":"bearer"}""")]
    [TestCase("""{ "type": "bearer", "bearer": { "token": "hunter2" } }""", "bearerAuth", """{"type":"http","scheme":"bearer"}""")]
    [TestCase("""{ "type": "basic", "basic": [ { "key": "password", "value": "hunter2" } ] }""", "basicAuth", """{"type":"http","scheme":"basic"}""")]
    [TestCase("""{ "type": "digest" }""", "digestAuth", """{"type":"http","scheme":"digest"}""")]
    [TestCase("""{ "type": "jwt" }""", "jwtAuth", """{"type":"http","scheme":"bearer","bearerFormat":"JWT"}""")]
    [TestCase("""{ "type": "apikey", "apikey": [ { "key": "key", "value": "X-Key" }, { "key": "value", "value": "hunter2" } ] }""", "apiKeyAuth", """{"type":"apiKey","name":"X-Key","in":"header"}""")]
    [TestCase("""{ "type": "apikey", "apikey": { "key": "k", "value": "hunter2", "in": "query" } }""", "apiKeyAuth", """{"type":"apiKey","name":"k","in":"query"}""")]
    [TestCase("""{ "type": "oauth2", "oauth2": [ { "key": "accessToken", "value": "hunter2" } ] }""", "bearerAuth", """{"type":"http","scheme":"bearer"}""")]
    [TestCase(
        """{ "type": "oauth2", "oauth2": [ { "key": "grant_type", "value": "client_credentials" }, { "key": "accessTokenUrl", "value": "https://u:hunter2@id.test/token?x=hunter3" }, { "key": "scope", "value": "a b" }, { "key": "clientSecret", "value": "hunter2" } ] }""",
        "oauth2Auth",
        """{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"https://id.test/token","scopes":{"a":"","b":""}}}}""")]
    public void Auth_OfTheCollection_IsASchemeAtTheRoot(string auth, string name, string scheme)
    {
        var result = Converting.Items("""{ "request": "https://api.test/x" }""", $"\"auth\": {auth}");

        Assert.That(result.Json()["components"]!["securitySchemes"]![name]!.ToJsonString(), Is.EqualTo(scheme));
        Assert.That(result.Json()["security"]![0]!.AsObject().Single().Key, Is.EqualTo(name));
        Assert.That(result.Operation()["security"], Is.Null);
        Assert.That(result.Text(), Does.Not.Contain("hunter"));
    }

    [TestCase("""{ "type": "telepathy" }""")]
    [TestCase("""{ "type": "some\u2028thing" }""")]
    [TestCase("""{ "type": "apikey", "apikey": [ { "key": "key", "value": "{{name}}" } ] }""")]
    public void Auth_WithoutCounterpart_IsNamedByOneDiagnostic(string auth)
    {
        var result = Converting.Items("""{ "request": "https://api.test/x" }, { "request": "https://api.test/y" }""", $"\"auth\": {auth}");

        Assert.That(result.Codes(), Is.EqualTo([DiagnosticCodes.UnknownAuth]));
        Assert.That(result.Json()["security"], Is.Null);
    }

    [Test]
    public void Auth_OfFoldersAndRequests_OverridesWhatIsAround()
    {
        var result = Converting.Items(
            """
            { "name": "f", "auth": { "type": "basic" }, "item": [ { "name": "g", "item": [ { "request": "https://api.test/1" } ] } ] },
            { "request": { "url": "https://api.test/2", "auth": { "type": "noauth" } } },
            { "request": { "url": "https://api.test/3" } }
            """,
            """ "auth": { "type": "bearer" }""");

        Assert.That(
            result.Json()["paths"]!.AsObject().Select(path => path.Value!["get"]!["security"]?.ToJsonString()),
            Is.EqualTo(["""[{"basicAuth":[]}]""", "[]", null]));
    }
}
