using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>URLs: servers, paths and placeholders.</summary>
public class UrlTests
{
    private const string Variables =
        """
        "variable": [
          { "key": "baseUrl", "value": "https://api.test/v2/" }, { "key": "host", "value": "{{sub}}.api.test" }, { "key": "sub", "value": "eu" },
          { "key": "version", "value": "v3" }, { "key": "resource", "value": "users" }, { "key": "usersPath", "value": "/users" },
          { "key": "userId", "value": "42" }, { "key": "uuid", "value": "3fa85f64-5717-4562-b3fc-2c963f66afa6" }, { "key": "apiKey", "value": "secretword" },
          { "key": "cycleA", "value": "{{cycleB}}" }, { "key": "cycleB", "value": "{{cycleA}}" },
          { "key": "login", "value": "https://joe:hunter2@api.test/v1?key=hunter3#hunter4" } ]
        """;

    [TestCase("https://api.test/users", "https://api.test", "/users")]
    [TestCase("HTTPS://API.test:8443/users", "https://api.test:8443", "/users")]
    [TestCase("api.test/users", "http://api.test", "/users")]
    [TestCase("localhost:8080/users", "http://localhost:8080", "/users")]
    [TestCase("https://api.test", "https://api.test", "/")]
    [TestCase("https://api.test/", "https://api.test", "/")]
    [TestCase("https://api.test/users/", "https://api.test", "/users/")]
    [TestCase("https://api.test/a//b", "https://api.test", "/a//b")]
    [TestCase("https://joe:hunter2@api.test/users?q=1#part", "https://api.test", "/users")]
    [TestCase("/users", null, "/users")]
    [TestCase("{{baseUrl}}/users", "https://api.test/v2", "/users")]
    [TestCase("{{ baseUrl }}/users", "https://api.test/v2", "/users")]
    [TestCase("{{baseUrl}}users", "https://api.test/v2", "/users")]
    [TestCase("{{baseUrl}}{{usersPath}}", "https://api.test/v2", "/users")]
    [TestCase("https://{{host}}/users", "https://eu.api.test", "/users")]
    [TestCase("{{login}}/users", "https://api.test/v1", "/users")]
    [TestCase("{{unknown}}/users", "{unknown}", "/users")]
    [TestCase("https://{{tenant}}.api.test/users", "https://{tenant}.api.test", "/users")]
    [TestCase("{{cycleA}}/users", "{cycleA}", "/users")]
    [TestCase("https://api.test/{{version}}/{{resource}}", "https://api.test", "/v3/users")]
    [TestCase("https://api.test/users/:id", "https://api.test", "/users/{id}")]
    [TestCase("https://api.test/users/{id}", "https://api.test", "/users/{id}")]
    [TestCase("https://api.test/users/%7Bid%7D", "https://api.test", "/users/{id}")]
    [TestCase("https://api.test/users/{{userId}}", "https://api.test", "/users/{userId}")]
    [TestCase("https://api.test/users/{{apiKey}}", "https://api.test", "/users/{apiKey}")]
    [TestCase("https://api.test/{{a}}-{{b}}", "https://api.test", "/{a}-{b}")]
    [TestCase("https://api.test/:id/:id", "https://api.test", "/{id}/{id2}")]
    [TestCase("https://api.test/f/:name.json", "https://api.test", "/f/{name}.json")]
    [TestCase("https://api.test/f/file-:name.json", "https://api.test", "/f/file-:name.json")]
    [TestCase("https://api.test/docs/1:cancel", "https://api.test", "/docs/1:cancel")]
    [TestCase("https://api.test/Users('{{id}}')", "https://api.test", "/Users(%27{id}%27)")]
    [TestCase("https://api.test/a b/ü\"\\", "https://api.test", "/a%20b/%C3%BC%22%5C")]
    [TestCase("https://api.test/100%/a%2Fb", "https://api.test", "/100%25/a%2Fb")]
    [TestCase("https://api.test/{{$guid}}", "https://api.test", "/{guid}")]
    public void Url_InAnyForm_GivesServerAndPath(string url, string? server, string path)
    {
        var result = Converting.Url(url, Variables);

        Assert.That(result.Path(), Is.EqualTo(path));
        Assert.That(result.Document.Servers?.SingleOrDefault()?.Url, Is.EqualTo(server));
        Assert.That(result.Text(), Does.Not.Contain("hunter").And.Not.Contain("secretword"));
    }

    [TestCase("""{ "host": ["api","test"], "path": ["users"] }""")]
    [TestCase("""{ "protocol": "http", "host": "api.test", "path": "/users" }""")]
    [TestCase("""{ "raw": "http://api.test/users" }""")]
    [TestCase("""{ "raw": "other", "protocol": "http", "host": ["api","test"], "path": [ { "type": "string", "value": "users" } ] }""")]
    public void Url_AsObject_IsReadFromItsParts(string url)
    {
        var result = Converting.Items($$"""{ "request": { "url": {{url}} } }""");

        Assert.That((result.Document.Servers![0].Url, result.Path()), Is.EqualTo(("http://api.test", "/users")));
    }

    [TestCase("https://api.test/a/../b")]
    [TestCase("https://api.test/a/%2e%2E/b")]
    [TestCase("https://api.test/./b")]
    [TestCase("https://api.test/a<lone surrogate>")]
    public void Url_ThatWouldChangeOnTheWay_LeavesTheRequestOut(string url)
    {
        var result = Converting.Items($$"""{ "request": { "url": "{{url.Replace("<lone surrogate>", "\\ud800", StringComparison.Ordinal)}}" } }""");

        Assert.That(result.Counts, Is.EqualTo(new ConversionCounts(1, 0, 0, 1, 1)));
        Assert.That(result.Codes(), Is.EqualTo([DiagnosticCodes.UnusablePath]));
    }

    [TestCase("https://a\\\"b/x")]
    [TestCase("ht tp://api.test/x")]
    public void Url_ImpossibleHost_KeepsTheOperationWithoutServer(string url)
    {
        var result = Converting.Items($$"""{ "request": { "url": "{{url}}" } }""");

        Assert.That(result.Document.Servers, Is.Null);
        Assert.That((result.Counts.Operations, result.Codes().Single()), Is.EqualTo((1, DiagnosticCodes.UnusableHost)));
    }

    [Test]
    public void Url_LeadingSlashes_AreWrittenAsOne()
    {
        var result = Converting.Url("https://api.test//evil.test/x");

        Assert.That((result.Path(), result.Codes().Single()), Is.EqualTo(("/evil.test/x", DiagnosticCodes.LeadingSlashes)));
    }

    [TestCase("id", "", "integer/int64")]
    [TestCase("ticket_id", "{{x}}", "integer/int64")]
    [TestCase("userId", "12", "integer/int64")]
    [TestCase("orgID", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "string/uuid")]
    [TestCase("userId", "abc", "string")]
    [TestCase("userId", "007", "string")]
    [TestCase("uuid", "", "string")]
    [TestCase("slug", "", "string")]
    [TestCase("page", "3", "integer/int64")]
    [TestCase("rate", "1.5", "number/double")]
    [TestCase("flag", "true", "boolean")]
    [TestCase("paid", "x", "string")]
    [TestCase("day", "2024-02-29", "string/date")]
    public void PathParameter_ByNameAndValue_HasItsType(string name, string value, string type)
    {
        var result = Converting.Items(
            $$"""{ "request": { "url": { "raw": "https://api.test/:{{name}}", "variable": [ { "key": "{{name}}", "value": "{{value}}", "description": "About" } ] } } }""");

        Assert.That(result.Parameters(), Is.EqualTo([$"path {name} {type}"]));
        Assert.That(result.Operation()["parameters"]![0]!["description"]!.ToString(), Is.EqualTo("About"));
        Assert.That(result.Operation()["parameters"]![0]!["required"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public void Servers_OfSeveralHosts_HaveTheMostCommonAtTheRoot()
    {
        var result = Converting.Items(
            """
            { "request": "https://a.test/1" }, { "request": "https://b.test/2" }, { "request": "https://b.test/3" },
            { "request": "https://a.test/4" }, { "request": "https://b.test/5" }
            """);

        Assert.That(result.Document.Servers!.Select(server => server.Url), Is.EqualTo(["https://b.test"]));
        Assert.That(
            result.Document.Paths.Values.Select(path => path.Operations!.Values.Single().Servers?.Single().Url),
            Is.EqualTo(["https://a.test", null, null, "https://a.test", null]));
    }

    [Test]
    public void Server_WithUnknownHost_HasAVariable()
    {
        var variable = Converting.Url("https://{{tenant}}.api.test/x").Document.Servers![0].Variables!["tenant"];

        Assert.That(variable.Default, Is.Not.Empty);
    }
}
