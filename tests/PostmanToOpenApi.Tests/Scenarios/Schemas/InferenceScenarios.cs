using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Scenarios.Schemas;

/// <summary>Types told from the samples of saved responses.</summary>
public class InferenceScenarios
{
    private static Scenario Answer(string body) => Scenario.Responses($$"""{ "code": 200, "body": {{Scenario.Quote(body)}} }""");

    [TestCase("1", "integer/int64")]
    [TestCase("1.5", "number/double")]
    [TestCase("true", "boolean")]
    [TestCase("null", "any?")]
    [TestCase("9007199254740993", "integer/int64")]
    [TestCase("\"\"", "string")]
    [TestCase("[]", "[any]")]
    [TestCase("{}", "object")]
    [TestCase("[[1]]", "[[integer/int64]]")]
    [TestCase("[1, \"a\", null]", "[any?]")]
    [TestCase("\"2024-01-31T10:00:00Z\"", "string/date-time")]
    [TestCase("\"2024-01-31\"", "string/date")]
    [TestCase("\"3fa85f64-5717-4562-b3fc-2c963f66afa6\"", "string/uuid")]
    [TestCase("\"joe.doe+x@mail.api.test\"", "string/email")]
    [TestCase("\"joe@localhost\"", "string")]
    [TestCase("\"@joe\"", "string")]
    [TestCase("\"a@b.c, d@e.f\"", "string")]
    [TestCase("\"https://api.test/x?y=1#z\"", "string/uri")]
    [TestCase("\"https://api.test/{id}\"", "string")]
    [TestCase("\"https://\"", "string")]
    [TestCase("\"see https://api.test\"", "string")]
    [Property("Row", "s-int")]
    [Property("Row", "s-bool")]
    [Property("Row", "s-null")]
    [Property("Row", "s-formats")]
    [Property("Row", "s-int64")]
    [Property("Row", "s-hetero-scalar")]
    [Property("Row", "s-empty-array")]
    [Property("Row", "s-empty-obj")]
    [Property("Row", "s-empty-string")]
    [Property("Row", "s-nested-array")]
    public void Value_HasItsType(string value, string type)
    {
        var scenario = Answer($$"""{ "x": {{value}} }""");

        Assert.That(scenario.Properties(scenario.Response()), Is.EqualTo([$"x {type}"]));
    }

    [Test]
    [Property("Row", "s-hetero-obj")]
    public void Array_OfDifferentObjects_IsUnited()
    {
        var scenario = Answer("""{ "list": [ { "a": 1 }, { "a": 2.5, "b": "x" }, null ] }""");

        Assert.That(scenario.Properties(scenario.Response()["properties"]!["list"]!["items"]!), Is.EqualTo(["a number/double", "b string"]));
    }

    [Test]
    [Property("Row", "s-type-conflict")]
    public void Property_OfTwoTypes_IsOpen()
    {
        var scenario = Scenario.Responses("""{ "code": 200, "body": "{ \"x\": 1 }" }, { "code": 200, "body": "{ \"x\": \"a\" }" }""");

        Assert.That(scenario.Properties(scenario.Response()), Is.EqualTo(["x any"]));
    }

    [TestCase("""{ "101": { "a": 1 }, "102": { "a": 2, "b": "x" } }""")]
    [TestCase("""{ "3fa85f64-5717-4562-b3fc-2c963f66afa6": { "a": 1, "b": "x" } }""")]
    [TestCase("""{ "2024-01-31": { "a": 1 }, "2024-02-01": { "b": "x" } }""")]
    [TestCase("""{ "507f1f77bcf86cd799439011": { "a": 1, "b": "x" } }""")]
    [TestCase("""{ "joe@api.test": { "a": 1, "b": "x" } }""")]
    [TestCase("""{ "{{userId}}": { "a": 1, "b": "x" } }""")]
    [TestCase("""{ {{userId}}: { "a": 1, "b": "x" } }""")]
    [Property("Row", "s-map")]
    public void Object_WithIdsAsNames_IsAMap(string map)
    {
        var scenario = Answer($$"""{ "users": {{map}} }""");
        var users = scenario.Response()["properties"]!["users"]!;

        Assert.That(users["properties"], Is.Null);
        Assert.That(Converting.Type(users["additionalProperties"]), Is.EqualTo("#GetItResponseUser"));
        Assert.That(scenario.Properties(users["additionalProperties"]!), Is.EqualTo(["a integer/int64", "b string"]));
    }

    [TestCase("""{ "101": 1, "102": 2 }""", "integer/int64")]
    [TestCase("""{ "101": null, "102": [ "x" ] }""", "[string]?")]
    [TestCase("""{ "101": 1, "102": "x" }""", "any")]
    public void Map_OfValues_HasTheirType(string map, string type) =>
        Assert.That(Converting.Type(Answer(map).Response()["additionalProperties"]), Is.EqualTo(type));

    [TestCase("""{ "101": 1, "total": 2 }""")]
    [TestCase("""{ "address1": 1, "address2": 2 }""")]
    [TestCase("""{ "deadbeef": 1, "accede": 2 }""")]
    public void Object_WithOtherNames_IsNoMap(string value) => Assert.That(Answer(value).Response()["additionalProperties"], Is.Null);
}
