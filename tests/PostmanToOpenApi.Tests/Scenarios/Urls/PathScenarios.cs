namespace PostmanToOpenApi.Tests.Scenarios.Urls;

/// <summary>What stands in a path: placeholders in all styles, and what only looks like one.</summary>
[TestFixture]
public sealed class PathScenarios
{
    private const string Uuid = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

    [Property("Row", "u-colon-novar")]
    [Property("Row", "u-string-colon")]
    [Property("Row", "u-mustache")]
    [Property("Row", "u-single-brace")]
    [Property("Row", "u-pct")]
    [Property("Row", "u-mid-ext")]
    [Property("Row", "u-mid-mustache")]
    [Property("Row", "u-odata")]
    [Property("Row", "u-dynvar")]
    [TestCase("/users/:id", "/users/{id}", "id integer/int64")]
    [TestCase("/users/{{userId}}", "/users/{userId}", "userId integer/int64")]
    [TestCase("/users/{id}", "/users/{id}", "id integer/int64")]
    [TestCase("/users/%7Bid%7D", "/users/{id}", "id integer/int64")]
    [TestCase("/f/:name.json", "/f/{name}.json", "name string")]
    [TestCase("/x/{{a}}-{{b}}", "/x/{a}-{b}", "a string,b string")]
    [TestCase("/Users('{{id}}')", "/Users(%27{id}%27)", "id integer/int64")]
    [TestCase("/users/{{$guid}}", "/users/{guid}", "guid string/uuid")]
    [TestCase("/users/{{$randomInt}}", "/users/{randomInt}", "randomInt integer/int64")]
    [TestCase("/x/{{api{{stage}}}}", "/x/{api_stage}", "api_stage string")]
    [TestCase("/:id/:id", "/{id}/{id2}", "id integer/int64,id2 integer/int64")]
    [TestCase("/a/:größe/b", "/a/{grosse}/b", "grosse string")]
    public void Placeholder_InAnyStyle_IsAParameter(string path, string template, string parameters)
    {
        var scenario = Scenario.Url(Scenario.Quote("https://api.test" + path));

        Assert.That(scenario.Paths, Is.EqualTo([template]));
        Assert.That(scenario.Parameters(), Is.EqualTo(parameters.Split(',').Select(parameter => "path " + parameter)));
    }

    [Property("Row", "u-mid-colon")]
    [Property("Row", "u-custom-verb")]
    [Property("Row", "u-odata")]
    [Property("Row", "u-pct")]
    [Property("Row", "u-slashes")]
    [Property("Row", "u-root")]
    [Property("Row", "x-graph-names")]
    [TestCase("/f/file-:name.json", "/f/file-:name.json")]
    [TestCase("/docs/1:cancel", "/docs/1:cancel")]
    [TestCase("/Users(:id)", "/Users(:id)")]
    [TestCase("/x/a%20b", "/x/a%20b")]
    [TestCase("/x/a b", "/x/a%20b")]
    [TestCase("/users/", "/users/")]
    [TestCase("/a//b", "/a//b")]
    [TestCase("/", "/")]
    [TestCase("", "/")]
    [TestCase("/:/x", "/:/x")]
    [TestCase("/__proto__/constructor", "/__proto__/constructor")]
    public void Text_ThatOnlyLooksLikeAPlaceholder_StaysAsItIs(string path, string template)
    {
        var scenario = Scenario.Url(Scenario.Quote("https://api.test" + path));

        Assert.That(scenario.Paths, Is.EqualTo([template]));
        Assert.That(scenario.Parameters(), Is.Empty);
    }

    [TestCase("123", "\"The id\"", "integer/int64")]
    [TestCase(Uuid, "{ \"content\": \"The id\", \"type\": \"text/plain\" }", "string/uuid")]
    [TestCase("{{userId}}", "\"The id\"", "integer/int64")]
    [TestCase("{{$guid}}", "\"The id\"", "string/uuid")]
    [TestCase("ann", "\"The id\"", "string")]
    [Property("Row", "u-colon")]
    [Property("Row", "u-colon-desc-obj")]
    [Property("Row", "u-colon-int")]
    [Property("Row", "u-colon-uuid")]
    public void PathVariable_WithValueAndDescription_GivesTypeAndDescription(string value, string description, string type)
    {
        var scenario = Scenario.Url($$"""{ "raw": "https://api.test/users/:id", "host": [ "api", "test" ], "path": [ "users", ":id" ], "variable": [ { "key": "id", "value": "{{value}}", "description": {{description}} } ] }""");

        Assert.That(scenario.Parameters(), Is.EqualTo(["path id " + type]));
        Assert.That(scenario.Parameter("id")["description"]!.ToString(), Is.EqualTo("The id"));
    }

    [Property("Row", "u-mustache-def")]
    [Property("Row", "u-mustache-version")]
    [TestCase("userId", "42", "/{userId}", "integer/int64")]
    [TestCase("orderId", "ann", "/{orderId}", "string")]
    [TestCase("number", "42", "/{number}", "integer/int64")]
    [TestCase("ref", Uuid, "/{ref}", "string/uuid")]
    [TestCase("anything", "", "/{anything}", "string")]
    [TestCase("hash", "a1b2c3", "/{hash}", "string")]
    [TestCase("username", "ann", "/{username}", "string")]
    [TestCase("apiKey", "abc", "/{apiKey}", "string")]
    [TestCase("version", "v1", "/v1", null)]
    [TestCase("version", "2", "/2", null)]
    [TestCase("ver", "v2.1", "/v2.1", null)]
    [TestCase("resource", "users", "/users", null)]
    [TestCase("resource", "/users", "/users", null)]
    [TestCase("resource", "/api/v1/users/", "/api/v1/users", null)]
    [TestCase("api", "{{version}}", "/{api}", "string")]
    public void Segment_OfOneKnownVariable_IsTextOnlyIfAWordOrVersion(string name, string value, string template, string? type)
    {
        var scenario = Scenario.Url(Scenario.Quote($$$"""https://api.test/{{{{{name}}}}}"""), $$"""  "variable": [ { "key": "{{name}}", "value": "{{value}}" } ] """);

        Assert.That(scenario.Paths, Is.EqualTo([template]));
        Assert.That(scenario.Parameters(), Is.EqualTo(type is null ? [] : new[] { $"path {name} {type}" }));
    }
}
