namespace PostmanToOpenApi.Tests.Scenarios.Responses;

/// <summary>The requests that saved responses belong to are evidence too.</summary>
public class OriginalRequestScenarios
{
    private static Scenario Answered(string original) => Scenario.Items(
        $$"""
        { "name": "Send it", "request": { "method": "POST", "url": "https://api.test/x?a=1", "body": { "mode": "raw", "raw": "{ \"id\": 1, \"name\": \"x\" }" } },
          "response": [ { "code": 200, "originalRequest": {{original}} } ] }
        """);

    [Test]
    [Property("Row", "r-original")]
    public void Original_Query_AddsItsParameters()
    {
        var scenario = Answered(
            """
            { "method": "POST", "url": { "raw": "https://api.test/x?a=1&page=2", "host": [ "https://api.test" ], "path": [ "x" ],
              "query": [ { "key": "a", "value": "1" }, { "key": "page", "value": "2" }, { "key": "key", "value": "<API Key>", "description": "Added as a part of security scheme: apikey" } ] } }
            """);

        Assert.That(scenario.Parameters(), Is.EqualTo(["query a integer/int64", "query page integer/int64"]));
    }

    [Test]
    [Property("Row", "r-original-body")]
    public void Original_Body_IsASample()
    {
        var scenario = Answered("""{ "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{ \"id\": 2, \"note\": null }" } }""");

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["id integer/int64", "name string", "note any?"]));
        Assert.That(scenario.Body()["required"]!.ToJsonString(), Is.EqualTo("""["id"]"""));
    }

    [Test]
    [Property("Row", "r-original-body")]
    public void Original_Body_IsAnExampleWhereSomeoneAsksForThem()
    {
        var scenario = Scenario.Items(
            """
            { "name": "Send it", "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{ \"id\": 1 }" } }, "response": [
              { "name": "Copy", "code": 200, "originalRequest": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{ \"id\": 1 }" } } },
              { "name": "With note", "code": 200, "originalRequest": { "method": "post", "url": "https://api.test/x?page=2", "body": { "mode": "raw", "raw": "{ \"id\": 2, \"token\": \"fake12345\" }" } } },
              { "name": "Other", "code": 200, "originalRequest": { "method": "PUT", "url": "https://api.test/x?page=3", "body": { "mode": "raw", "raw": "{ \"id\": 3 }" } } } ] }
            """,
            options: new ConversionOptions { IncludeExamples = true });

        Assert.That(
            scenario.Operation["requestBody"]!["content"]!["application/json"]!["examples"]!.ToJsonString(),
            Is.EqualTo("""{"SendIt":{"summary":"Send it","value":{"id":1}},"WithNote":{"summary":"With note","value":{"id":2,"token":"***"}}}"""));
        Assert.That(scenario.Parameter("page")["example"]!.ToJsonString(), Is.EqualTo("2"));
    }

    [TestCase("""{ "method": "POST", "url": "https://api.test/x?a=1", "body": { "mode": "raw", "raw": "{ \"id\": 1, \"name\": \"x\" }" } }""")]
    [TestCase("""{ "method": "GET", "url": "https://api.test/x?other=1" }""")]
    [TestCase("""{ "method": "POST", "url": "https://api.test/y/z?other=1" }""")]
    [TestCase("""{ "method": 5, "url": [] }""")]
    [TestCase("null")]
    public void Original_CopyOrOfAnotherOperationOrBroken_ChangesNothing(string original)
    {
        var scenario = Answered(original);

        Assert.That(scenario.Parameters(), Is.EqualTo(["query a integer/int64"]));
        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["id integer/int64", "name string"]));
        Assert.That(scenario.Body()["required"], Is.Null);
        Assert.That(scenario.Codes, Is.Empty);
    }
}
