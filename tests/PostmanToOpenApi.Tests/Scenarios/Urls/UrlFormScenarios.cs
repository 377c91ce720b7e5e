namespace PostmanToOpenApi.Tests.Scenarios.Urls;

/// <summary>The forms in which a URL can be written.</summary>
[TestFixture]
public sealed class UrlFormScenarios
{
    private const string Known =
        """
        "variable": [ { "key": "baseUrl", "value": "https://api.test/v1" }, { "key": "usersPath", "value": "/users" }, { "key": "host", "value": "api.test" }, { "key": "port", "value": 8443 },
          { "key": "protocol", "value": "https" }, { "key": "tokenUrl", "value": "https://login.test/oauth/token?x=1" }, { "key": "stage", "value": "Test" }, { "key": "urlTest", "value": "https://stage.test" }, { "key": "backend", "value": "http://backend/v1" } ]
        """;

    [Property("Row", "u-string")]
    [Property("Row", "u-rawonly")]
    [Property("Row", "u-noraw")]
    [Property("Row", "u-path-objects")]
    [Property("Row", "u-path-string")]
    [TestCase("\"https://api.test/users?q=1\"")]
    [TestCase("{ \"raw\": \"https://api.test/users?q=1\" }")]
    [TestCase("{ \"protocol\": \"https\", \"host\": [ \"api\", \"test\" ], \"path\": [ \"users\" ], \"query\": [ { \"key\": \"q\", \"value\": \"1\" } ] }")]
    [TestCase("{ \"protocol\": \"https\", \"host\": [ \"api\", \"test\" ], \"path\": [ { \"type\": \"string\", \"value\": \"users\" } ], \"query\": [ { \"key\": \"q\", \"value\": \"1\" } ] }")]
    [TestCase("{ \"protocol\": \"https:\", \"host\": \"api.test\", \"path\": \"/users\", \"query\": \"q=1\" }")]
    [TestCase("{ \"raw\": \" https://api.test/users?q=1\\n\" }")]
    public void Url_TextOrObject_SaysTheSame(string url)
    {
        var scenario = Scenario.Url(url);

        Assert.That((scenario.Servers.Single(), scenario.Operations.Single(), scenario.Parameters().Single()), Is.EqualTo(("https://api.test", "GET /users", "query q integer/int64")));
        Assert.That(scenario.Codes, Is.Empty);
    }

    [Property("Row", "u-noproto")]
    [Property("Row", "u-localhost")]
    [Property("Row", "u-port")]
    [Property("Row", "u-fragment")]
    [Property("Row", "u-spaces")]
    [Property("Row", "u-noslash")]
    [Property("Row", "u-vars-only")]
    [Property("Row", "sv-proto-port")]
    [TestCase("api.test/users", "http://api.test", "/users")]
    [TestCase("localhost:8080/users", "http://localhost:8080", "/users")]
    [TestCase("https://api.test:8443/users", "https://api.test:8443", "/users")]
    [TestCase("https://joe:hunter2@api.test/users#part", "https://api.test", "/users")]
    [TestCase("{{ baseUrl }}/users", "https://api.test/v1", "/users")]
    [TestCase("{{baseUrl}}users", "https://api.test/v1", "/users")]
    [TestCase("{{baseUrl}}{{usersPath}}", "https://api.test/v1", "/users")]
    [TestCase("{{baseUrl}}{{usersPath}}/:id", "https://api.test/v1", "/users/{id}")]
    [TestCase("{{protocol}}://{{host}}:{{port}}/users", "https://api.test:8443", "/users")]
    [TestCase("{{url{{stage}}}}/users", "https://stage.test", "/users")]
    [TestCase("{{url{{gone}}}}/users", "{url_gone}", "/users")]
    [TestCase("{{gone}}/users", "{gone}", "/users")]
    [TestCase("{{gone}}:8080/users", "{gone}:8080", "/users")]
    [TestCase("https://{{host}}:{{gone}}/users", "https://api.test:{gone}", "/users")]
    [TestCase("{{gone}}://api.test/users", "{gone}://api.test", "/users")]
    [TestCase("[::1]:8080/users", "http://[::1]:8080", "/users")]
    [TestCase("{{tokenUrl}}", "https://login.test", "/oauth/token")]
    [TestCase("{{gone}}", "{gone}", "/")]
    [TestCase("HTTPS://API.Test/Users", "https://api.test", "/Users")]
    [TestCase("https://münchen.test/x", "https://xn--mnchen-3ya.test", "/x")]
    [TestCase("https://api{{gone}}.acme.test:{{away}}/users", "https://api{gone}.acme.test:{away}", "/users")]
    [TestCase("https://eu.api{{gone}}-1.acme.test/users", "https://eu.api{gone}-1.acme.test", "/users")]
    [TestCase("https://a{{gone}}b/users", "https://a{gone}b", "/users")]
    [TestCase("https://{{gone}}{{away}}.acme.test/users", "https://{gone}{away}.acme.test", "/users")]
    [TestCase("https://api{{usersPath}}.v1.json", "https://api", "/users.v1.json")]
    [TestCase("{{backend}}{{gone}}.json", "http://backend/v1", "/{gone}.json")]
    [TestCase("https://api.test{{gone}}:cancel", "https://api.test", "/{gone}:cancel")]
    [TestCase("{{baseUrl}}/{{gone}}{{away}}.tar.gz", "https://api.test/v1", "/{gone}{away}.tar.gz")]
    [TestCase("https://api.test{{gone}}/users", "https://api.test", "/{gone}/users")]
    [TestCase("https://api.test{{gone}}.json", "https://api.test", "/{gone}.json")]
    [TestCase("http://localhost{{gone}}.json", "http://localhost", "/{gone}.json")]
    [TestCase("https://joe{{gone}}hunter2:{{away}}@{{host}}:2002/users", "https://api.test:2002", "/users")]
    [TestCase("https://joe:hunter2{{gone}}joe@api.test/users", "https://api.test", "/users")]
    [TestCase("joe.x{{gone}}hunter2@{{gone}}/users", "{gone}", "/users")]
    [TestCase("//api.test/users", "http://api.test", "/users")]
    [TestCase("//localhost:8080/users", "http://localhost:8080", "/users")]
    [TestCase("//joe:hunter2@{{host}}/users", "http://api.test", "/users")]
    public void Url_AnyText_GivesServerAndPath(string url, string server, string path)
    {
        var scenario = Scenario.Url(Scenario.Quote(url), Known);

        Assert.That((scenario.Servers.Single(), scenario.Paths.Single()), Is.EqualTo((server, path)));
        Assert.That(scenario.Document.ToJsonString(), Does.Not.Contain("hunter2").And.Not.Contain("joe").And.Not.Contain("{{"));
    }

    [Test]
    public void Url_WithTwoSlashesAndPartsThatHoldTheHost_IsThatOfTheHost()
    {
        var scenario = Scenario.Url("""{ "raw": "//api.test/users?q=1", "path": [ "", "api.test", "users" ], "query": [ { "key": "q", "value": "1" } ] }""");

        Assert.That((scenario.Servers.Single(), scenario.Operations.Single(), scenario.Parameters().Single()), Is.EqualTo(("http://api.test", "GET /users", "query q integer/int64")));
        Assert.That(scenario.Codes, Is.Empty);
    }

    [Test]
    public void Url_OfTheBaseAlone_IsTheRootOfThatServer()
    {
        var scenario = Scenario.Items("""{ "request": "{{baseUrl}}/users" }, { "request": "{{baseUrl}}" }""", Known);

        Assert.That(scenario.Servers, Is.EqualTo(["https://api.test/v1"]));
        Assert.That(scenario.Operations, Is.EqualTo(["GET /users", "GET /"]));
    }

    [Test]
    public void Url_RawAndPartsDisagree_TheServerAndThePathAreThoseOfTheParts()
    {
        var scenario = Scenario.Url("""{ "raw": "https://old.test/old", "protocol": "https", "host": [ "api", "test" ], "path": [ "new" ] }""");

        Assert.That((scenario.Servers.Single(), scenario.Paths.Single()), Is.EqualTo(("https://api.test", "/new")));
    }
}
