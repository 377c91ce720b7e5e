namespace PostmanToOpenApi.Tests.Scenarios.Query;

/// <summary>Query parameters.</summary>
[TestFixture]
public sealed class QueryScenarios
{
    [Property("Row", "q-types")]
    [Property("Row", "q-empty-type")]
    [Property("Row", "q-format")]
    [Property("Row", "q-novalue")]
    [Property("Row", "q-var")]
    [Property("Row", "q-dynvar")]
    [TestCase("\"10\"", "integer/int64")]
    [TestCase("\"true\"", "boolean")]
    [TestCase("\"1.5\"", "number/double")]
    [TestCase("\"abc\"", "string")]
    [TestCase("\"\"", "string")]
    [TestCase("null", "string")]
    [TestCase("10", "integer/int64")]
    [TestCase("\"2024-01-31\"", "string/date")]
    [TestCase("\"2024-01-31T10:00:00Z\"", "string/date-time")]
    [TestCase("\"3fa85f64-5717-4562-b3fc-2c963f66afa6\"", "string/uuid")]
    [TestCase("\"{{limit}}\"", "integer/int64")]
    [TestCase("\"{{nested}}\"", "integer/int64")]
    [TestCase("\"{{stamp}}\"", "integer/int64")]
    [TestCase("\"{{unknown}}\"", "string")]
    [TestCase("\"{{$timestamp}}\"", "integer/int64")]
    [TestCase("\"{{$guid}}\"", "string/uuid")]
    public void Value_GivesTheType(string value, string type)
    {
        var scenario = Scenario.Url(
            $$"""{ "raw": "https://api.test/x", "query": [ { "key": "q", "value": {{value}} } ] }""",
            """ "variable": [ { "key": "limit", "value": "10" }, { "key": "nested", "value": "{{limit}}" }, { "key": "stamp", "value": "{{$timestamp}}" } ] """);

        Assert.That(scenario.Parameters(), Is.EqualTo(["query q " + type]));
        Assert.That(scenario.Parameter("q")["required"], Is.Null);
    }

    [Property("Row", "q-dup")]
    [Property("Row", "q-brackets")]
    [Property("Row", "q-deep")]
    [Property("Row", "q-nullkey")]
    [Property("Row", "q-novalue")]
    [TestCase("id=1&id=2", "id [integer/int64]")]
    [TestCase("ids[]=1&ids[]=2", "ids[] [integer/int64]")]
    [TestCase("ids%5B%5D=1", "ids[] [integer/int64]")]
    [TestCase("filter[name]=a%20b&filter[age]=3", "filter[name] string,filter[age] integer/int64")]
    [TestCase("at=2024-01-02T03%3A04%3A05Z&by=ann%40api.test", "at string/date-time,by string/email")]
    [TestCase("a&b=", "a string,b string")]
    [TestCase("=1&&a=1", "a integer/int64")]
    [TestCase("a=1?b=2", "a string")]
    [TestCase("a={{x&y}}&b=1", "a string,b integer/int64")]
    public void Text_IsReadAsItGoesOverTheWire(string query, string parameters) =>
        Assert.That(
            Scenario.Url(Scenario.Quote("https://api.test/x?" + query)).Parameters(),
            Is.EqualTo(parameters.Split(',').Select(parameter => "query " + parameter)));

    [TestCase("null")]
    [TestCase("\"\"")]
    [Property("Row", "q-nullkey")]
    public void Key_NullOrEmpty_IsSkipped(string key) =>
        Assert.That(
            Scenario.Url($$"""{ "raw": "https://api.test/x", "query": [ { "key": {{key}}, "value": null, "id": "1" }, { "key": "q", "value": "1" } ] }""").Parameters(),
            Is.EqualTo(["query q integer/int64"]));

    [TestCase("\"How many\"")]
    [TestCase("{ \"content\": \"How many\", \"type\": \"text/plain\" }")]
    [Property("Row", "q-desc")]
    [Property("Row", "q-desc-obj")]
    [Property("Row", "q-disabled")]
    public void Disabled_WithADescription_StaysAsOptional(string description)
    {
        var scenario = Scenario.Url($$"""{ "raw": "https://api.test/x", "query": [ { "key": "q", "value": "1", "disabled": true, "description": {{description}} } ] }""");

        Assert.That(scenario.Parameters(), Is.EqualTo(["query q integer/int64"]));
        Assert.That((scenario.Parameter("q")["description"]!.ToString(), scenario.Parameter("q")["required"]), Is.EqualTo(("How many", (object?)null)));
    }

    [Test]
    [Property("Row", "q-name-eq-path")]
    public void Name_AlsoInThePath_IsTwoParameters() =>
        Assert.That(Scenario.Url("\"https://api.test/users/:id?id=x\"").Parameters(), Is.EqualTo(["path id integer/int64", "query id string"]));

    [TestCase("session=hunter2; theme=dark")]
    [TestCase("session={{token}};theme")]
    [TestCase("session=a=b; {{name}}=1")]
    [Property("Row", "h-cookie")]
    public void CookieHeader_GivesParametersByName(string value)
    {
        var scenario = Scenario.Request($$""" "header": [ { "key": "cookie", "value": "{{value}}" } ] """);

        Assert.That(scenario.Parameters().First(), Is.EqualTo("cookie session string"));
        Assert.That(scenario.Document.ToJsonString(), Does.Not.Contain("hunter2").And.Not.Contain("dark"));
    }
}
