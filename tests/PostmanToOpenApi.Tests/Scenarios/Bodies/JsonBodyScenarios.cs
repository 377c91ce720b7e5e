using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Scenarios.Bodies;

/// <summary>Raw bodies that are JSON, or nearly so.</summary>
public class JsonBodyScenarios
{
    private static Scenario Raw(string body, string members = "") => Scenario.Request($$""" "body": { "mode": "raw", "raw": {{Scenario.Quote(body)}} {{members}} } """);

    [Test]
    [Property("Row", "b-json")]
    [Property("Row", "b-json-int")]
    [Property("Row", "b-required")]
    [Property("Row", "s-named")]
    public void Json_Object_IsANamedComponentThatIsRequired()
    {
        var scenario = Scenario.Json("""{ "name": "x", "age": 3, "rate": 1.5 }""");

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["name string", "age integer/int64", "rate number/double"]));
        Assert.That(scenario.Operation["requestBody"]!["required"]!.GetValue<bool>(), Is.True);
        Assert.That(Converting.Type(scenario.Operation["requestBody"]!["content"]!["application/json"]!["schema"]), Is.EqualTo("#SendItRequest"));
    }

    [Test]
    [Property("Row", "b-json-noopts")]
    public void Json_WithoutOptions_IsToldByTheHeader() => Assert.That(
        Scenario.Request(""" "header": [ { "key": "Content-Type", "value": "application/json" } ], "body": { "mode": "raw", "raw": "{ \"a\": 1 }" } """).Body(),
        Is.Not.Null);

    [Test]
    [Property("Row", "b-json-heur")]
    public void Json_WithoutOptionsAndHeader_IsToldByItsLook()
    {
        var scenario = Raw("""{ "a": 1 }""");

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["a integer/int64"]));
    }

    [TestCase("{ \"a\": 1, // one\n \"b\": 2, /* two, \"c\": 3 */ }")]
    [TestCase("{ \"a\": 1, \"b\": 2, }")]
    [TestCase("{ \"a\": 1\n \"b\": 2 }")]
    [TestCase("{ 'a': 1, b: 2 }")]
    [TestCase("{ \"a\": 1,, \"b\": 2 }")]
    [TestCase("\uFEFF{ \"a\": 1,\u00A0\"b\": 2 }")]
    [TestCase("{ \"a\": 1, {{more}} \"b\": 2 }")]
    [TestCase("{ {{more}}, \"a\": 1, \"b\": 2 }")]
    [TestCase("{ \"a\": 1, \"b\": 2, ... }")]
    [TestCase("{ \"a\": int, \"b\": integer }")]
    [Property("Row", "b-json-comments")]
    public void Json_AsPeopleWriteIt_IsUnderstood(string body)
    {
        var scenario = Raw(body);

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["a integer/int64", "b integer/int64"]));
        Assert.That(scenario.Codes, Is.Empty);
    }

    [TestCase("{{unknown}}", "any")]
    [TestCase("{{count}}", "integer/int64")]
    [TestCase("-{{count}}", "any")]
    [TestCase("{{a}}{{b}}", "any")]
    [TestCase("[ {{count}}, {{count}} ]", "[integer/int64]")]
    [TestCase("\"{{unknown}}\"", "string")]
    [TestCase("\"{{count}}\"", "string")]
    [TestCase("\"{{day}}\"", "string/date")]
    [TestCase("\"{{first}} {{last}}\"", "string")]
    [TestCase("", "any")]
    [Property("Row", "b-json-vars")]
    public void Json_Variable_HasTheTypeOfItsValue(string value, string type)
    {
        var scenario = Scenario.Json($$"""{ "x": {{value}} }""", """ "variable": [ { "key": "count", "value": "5" }, { "key": "day", "value": "2024-01-31" } ] """);

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo([$"x {type}"]));
        Assert.That(scenario.Codes, Is.Empty);
    }

    [TestCase("string", "string")]
    [TestCase("float", "number/double")]
    [TestCase("boolean", "boolean")]
    [TestCase("True", "boolean")]
    [TestCase("uuid", "string/uuid")]
    [TestCase("dateTime", "string/date-time")]
    [TestCase("[ string, ... ]", "[string]")]
    [TestCase("OPEN", "any")]
    public void Json_WordWithoutQuotes_HasTheTypeThatItNames(string value, string type)
    {
        var scenario = Scenario.Json($$"""{ "a": {{value}}, "b": nil }""");

        Assert.That(scenario.Properties(scenario.Body()).First(), Is.EqualTo("a " + type));
        Assert.That(scenario.Codes, Is.Empty);
    }

    [TestCase("{ this is no json }")]
    [TestCase("{ \"a\": some words }")]
    [TestCase("{ \"a\": call() }")]
    [TestCase("[ some words ]")]
    public void Json_Prose_IsNone(string body) => Assert.That(Scenario.Json(body).Codes, Is.EqualTo([DiagnosticCodes.UnreadableBody]));

    [Test]
    public void Json_TextsOfUnknownVariables_DoNotSpoilTheFormatOfOthers()
    {
        var scenario = Scenario.Json("""[ { "day": "{{day}}" }, { "day": "2024-01-31" } ]""");

        Assert.That(scenario.Properties(scenario.Body()["items"]!), Is.EqualTo(["day string/date"]));
    }

    [Test]
    public void Json_ThatIsAVariable_HasTheTypesOfItsValue()
    {
        var scenario = Scenario.Json("{{payload}}", """ "variable": [ { "key": "payload", "value": "{ \"id\": 1 }" } ] """);

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["id integer/int64"]));
    }

    [TestCase("{{$guid}}", "string/uuid")]
    [TestCase("\"{{$guid}}\"", "string/uuid")]
    [TestCase("{{$randomInt}}", "integer/int64")]
    [TestCase("{{$timestamp}}", "integer/int64")]
    [TestCase("\"{{$timestamp}}\"", "string")]
    [TestCase("\"{{$isoTimestamp}}\"", "string/date-time")]
    [TestCase("{{$randomBoolean}}", "boolean")]
    [TestCase("\"{{$randomEmail}}\"", "string/email")]
    [TestCase("\"{{$randomUrl}}\"", "string/uri")]
    [TestCase("{{$randomPrice}}", "number/double")]
    [TestCase("\"{{$randomFirstName}}\"", "string")]
    [Property("Row", "b-json-dynvars")]
    public void Json_DynamicVariable_HasItsType(string value, string type)
    {
        var scenario = Scenario.Json($$"""{ "x": {{value}} }""");

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo([$"x {type}"]));
    }

    [TestCase("[ { \"a\": 1 } ]", "[#SendItRequestItem]", "b-json-array")]
    [TestCase("[1]", "[integer/int64]", "b-json-array")]
    [TestCase("\"text\"", "string", "b-json-scalar")]
    [TestCase("5", "integer/int64", "b-json-scalar")]
    [TestCase("true", "boolean", "b-json-scalar")]
    [Property("Row", "b-json-array")]
    [Property("Row", "b-json-scalar")]
    public void Json_OfAnyType_KeepsIt(string body, string type, string row) =>
        Assert.That(Converting.Type(Scenario.Json(body).Operation["requestBody"]!["content"]!["application/json"]!["schema"]), Is.EqualTo(type), row);

    [Test]
    [Property("Row", "b-json-bigint")]
    [Property("Row", "b-json-null")]
    public void Json_BigIntegerAndNull_AreInt64AndNullable()
    {
        var scenario = Scenario.Json("""{ "id": 9007199254740993, "note": null }""");

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["id integer/int64", "note any?"]));
    }

    [Test]
    public void Json_ControlsInStrings_AreUnderstood()
    {
        var scenario = Scenario.Json("{ \"a\": \"one\n\ttwo\\\nthree \\d\", \"b\": true }");

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["a string", "b boolean"]));
    }

    [Test]
    [Property("Row", "b-proto")]
    public void Json_NamesThatMeanSomethingElsewhere_AreProperties_ButThoseOfReferencesAndTypes()
    {
        var scenario = Scenario.Json("""{ "__proto__": 1, "constructor": 2, "toString": 3, "$ref": "#/x", "$type": "T" }""");

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["__proto__ integer/int64", "constructor integer/int64", "toString integer/int64"]));
        Assert.That(scenario.Codes, Is.EqualTo([DiagnosticCodes.UnsafePropertyName]));
    }

    [Test]
    public void Json_OneBrokenBody_CostsOnlyItself()
    {
        const string Request = """{ "name": "Send it", "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "RAW", "options": { "raw": { "language": "json" } } } } }""";
        var scenario = Scenario.Items(string.Join(',', Request.Replace("RAW", "{ oops"), Request.Replace("RAW", "{ \\\"a\\\": 1 }")));

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["a integer/int64"]));
        Assert.That(scenario.Body()["required"], Is.Null);
        Assert.That(scenario.Operation["requestBody"]!["required"]!.GetValue<bool>(), Is.True);
        Assert.That(scenario.Codes, Is.EqualTo([DiagnosticCodes.UnreadableBody]));
    }
}
