namespace PostmanToOpenApi.Tests.Scenarios.Merging;

/// <summary>Requests with one method and one path are one operation, in which all of them are.</summary>
[TestFixture]
public sealed class MergeScenarios
{
    [Test]
    [Property("Row", "m-same-op")]
    [Property("Row", "m-opt-body")]
    public void Bodies_OfTwoRequests_AreUnited()
    {
        var scenario = Scenario.Items($"{Post("""{ "id": 1, "name": "x" }""")}, {Post("""{ "id": 2, "age": 3 }""")}");

        var body = scenario.Body();
        Assert.That(scenario.Properties(body), Is.EqualTo(["id integer/int64", "name string", "age integer/int64"]));
        Assert.That(body["required"]!.AsArray().Select(name => name!.ToString()), Is.EqualTo(["id"]));
        Assert.That(scenario.Result.Counts, Is.EqualTo(new ConversionCounts(2, 1, 1, 0, 0)));
    }

    [Test]
    [Property("Row", "m-same-op-query")]
    public void Parameters_OfTwoRequests_AreUnited() =>
        Assert.That(
            Scenario.Items("""{ "request": { "url": "https://api.test/x?name=a&n=1", "header": [ { "key": "X-A", "value": "" } ] } }, { "request": { "url": "https://api.test/x?age=3&n=1.5", "header": [ { "key": "x-a", "value": "" }, { "key": "X-B", "value": "" } ] } }""").Parameters(),
            Is.EqualTo(["query name string", "query n number/double", "query age integer/int64", "header X-A string", "header X-B string"]));

    [Test]
    [Property("Row", "m-same-op-resp")]
    public void Responses_OfTwoRequests_AreUnited() =>
        Assert.That(
            Scenario.Items("""{ "request": "https://api.test/x", "response": [ { "code": 200, "body": "{}" } ] }, { "request": "https://api.test/x", "response": [ { "code": 404 } ] }""")
                .Operation["responses"]!.AsObject().Select(response => response.Key),
            Is.EqualTo(["200", "404"]));

    [Test]
    [Property("Row", "m-folders")]
    public void Methods_OfOnePathInTwoFolders_AreOnePathWithTwoTags()
    {
        var scenario = Scenario.Items(
            """
            { "name": "Read", "item": [ { "request": "https://api.test/users" } ] },
            { "name": "Write", "item": [ { "request": { "method": "POST", "url": "https://api.test/users" } } ] }
            """);

        Assert.That(scenario.Operations, Is.EqualTo(["GET /users", "POST /users"]));
        Assert.That((scenario.At("GET /users")["tags"]![0]!.ToString(), scenario.At("POST /users")["tags"]![0]!.ToString()), Is.EqualTo(("Read", "Write")));
    }

    [TestCase("/users/:id", "DELETE /users/:userId", "GET /users/{id},DELETE /users/{id}", Description = "other names")]
    [TestCase("/users/:id", "DELETE /users/{{userId}}", "GET /users/{id},DELETE /users/{id}", Description = "other styles")]
    [TestCase("/users/:id", "GET /users/:userId", "GET /users/{id}", Description = "one operation")]
    [TestCase("/users/:id", "GET /users/me", "GET /users/{id},GET /users/me", Description = "a literal beside")]
    [TestCase("/a/:x/b/:y", "GET /a/{y}/b/{{x}}", "GET /a/{x}/b/{y}", Description = "names the other way round")]
    [Property("Row", "m-var-names")]
    [Property("Row", "m-var-styles")]
    [Property("Row", "m-var-same-op")]
    [Property("Row", "m-literal")]
    public void Paths_ThatDifferByNamesOnly_AreOne(string first, string second, string operations)
    {
        var request = second.Split(' ');
        var scenario = Scenario.Items($$"""{ "request": "https://api.test{{first}}?a=1" }, { "request": { "method": "{{request[0]}}", "url": "https://api.test{{request[1]}}?b=1" } }""");

        Assert.That(string.Join(',', scenario.Operations), Is.EqualTo(operations));
        Assert.That(
            scenario.Operations.SelectMany(operation => scenario.Parameters(operation)).Where(parameter => parameter.StartsWith("query", StringComparison.Ordinal)),
            Is.EqualTo(["query a integer/int64", "query b integer/int64"]));
        foreach (var operation in scenario.Operations)
        {
            var placeholders = operation.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}'));
            Assert.That(scenario.Parameters(operation).Where(parameter => parameter.StartsWith("path", StringComparison.Ordinal)).Select(parameter => parameter.Split(' ')[1]), Is.EqualTo(placeholders));
        }
    }

    private static string Post(string body) =>
        $$"""{ "name": "Make it", "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": {{Scenario.Quote(body)}} } } }""";
}
