using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Scenarios.Misc;

/// <summary>Values become examples only where someone asks for it, and secrets not even then.</summary>
public class ExampleScenarios
{
    private const string Items = """
        { "name": "Create", "request": { "method": "POST",
            "url": { "raw": "https://api.test/users/:id?page=2&q=blue%20sky&api_key=fake12345&v={{x}}", "variable": [ { "key": "id", "value": "7" } ] },
            "header": [ { "key": "X-Count", "value": "3" }, { "key": "X-Auth-Token", "value": "fake12345" } ],
            "body": { "mode": "raw", "raw": "{ \"name\": \"Ann\", \"age\": 5, \"password\": \"fake12345\", \"pin_secret\": 1234, \"$ref\": \"#/x\", \"session\": { \"id\": \"fake12345\" }, \"v\": {{x}}, \"w\": \"{{x}}\", \"tags\": [\"a\"], \"author\": \"Ann\", \"keywords\": 2, \"authorization\": \"x\", \"author_key\": 3, \"hash\": \"0123456789abcdef01234567\" }", "options": { "raw": { "language": "json" } } } },
          "response": [ { "name": "Created one", "code": 201, "body": "{ \"id\": 7, \"access_token\": \"fake12345\" }" }, { "name": "Created one", "code": 201, "body": "{ \"id\": 8 }" } ] },
        { "name": "Form", "request": { "method": "PUT", "url": "https://api.test/form", "body": { "mode": "urlencoded", "urlencoded": [ { "key": "n", "value": "1" }, { "key": "secret", "value": "fake12345" } ] } } }
        """;

    [Property("Row", "h-custom")]
    [Property("Row", "q-deep")]
    [Property("Row", "b-json-example")]
    [Property("Row", "b-urlenc-example")]
    [Property("Row", "r-example")]
    [Property("Row", "r-multi-examples")]
    [Test]
    public void Examples_AskedFor_AreTheValuesWithoutSecrets()
    {
        var document = Scenario.Items(Items, options: new ConversionOptions { IncludeExamples = true });
        var create = document.At("POST /users/{id}");

        Assert.That(
            create["parameters"]!.AsArray().Select(parameter => $"{parameter!["name"]}={parameter["example"]?.ToJsonString()}"),
            Is.EqualTo(["id=7", "page=2", "q=\"blue sky\"", "api_key=\"***\"", "v=", "X-Count=3", "X-Auth-Token=\"***\""]));
        Assert.That(
            create["requestBody"]!["content"]!["application/json"]!["examples"]!.ToJsonString(),
            Is.EqualTo("""{"Create":{"summary":"Create","value":{"name":"Ann","age":5,"password":"***","pin_secret":0,"session":{"id":"***"},"tags":["a"],"author":"Ann","keywords":2,"authorization":"***","author_key":0,"hash":"***"}}}"""));
        Assert.That(
            create["responses"]!["201"]!["content"]!["application/json"]!["examples"]!.AsObject().Select(example => $"{example.Key} {example.Value!["value"]!.ToJsonString()}"),
            Is.EqualTo(["CreatedOne {\"id\":7,\"access_token\":\"***\"}", "CreatedOne2 {\"id\":8}"]));
        Assert.That(
            document.At("PUT /form")["requestBody"]!["content"]!["application/x-www-form-urlencoded"]!["example"]!.ToJsonString(), Is.EqualTo("""{"n":1,"secret":"***"}"""));
        Assert.That(document.Document.ToJsonString(), Does.Not.Contain("fake"));
    }

    [Test]
    public void Examples_NotAskedFor_AreNotThere() =>
        Assert.That(Values(Scenario.Items(Items).Document), Has.None.EqualTo("Ann").And.None.Contains("blue"));

    [Test]
    public void Examples_TooLargeOrTooDeep_AreLeftOut()
    {
        var large = "[" + string.Join(',', Enumerable.Range(0, 5_000)) + "]";
        var deep = string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100));
        var document = Scenario.Items(
            string.Join(',', new[] { large, deep }.Select((body, index) => $$"""{ "name": "X", "request": { "method": "POST", "url": "https://api.test/{{index}}x", "body": { "mode": "raw", "raw": "{{body}}" } } }""")),
            options: new ConversionOptions { IncludeExamples = true });

        Assert.That(document.Document.ToJsonString(), Does.Not.Contain("example"));
    }

    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Values(member.Value)),
        JsonArray items => items.SelectMany(Values),
        null => [],
        _ => [node.ToString()],
    };
}
