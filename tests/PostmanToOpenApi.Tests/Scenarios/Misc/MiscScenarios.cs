using System.Text;
using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Scenarios.Misc;

/// <summary>What belongs to no other area.</summary>
public class MiscScenarios
{
    [Property("Row", "x-scripts")]
    [Test]
    public void Scripts_OfAnyLevel_StayOut()
    {
        const string Events = """
            "event": [ { "listen": "prerequest", "script": { "type": "text/javascript", "exec": [ "pm.environment.set('fakeVariable', 'fakeScript')" ] } },
                       { "listen": "test", "script": { "exec": "pm.test('fakeTest', () => {})" } } ]
            """;
        var document = Scenario.Items(
            $$"""{ "name": "F", {{Events}}, "item": [ { "name": "X", {{Events}}, "request": "https://api.test/x" } ] }""", Events);

        Assert.That(document.Document.ToJsonString(), Does.Not.Contain("fake").And.Not.Contain("javascript").And.Not.Contain("x-pre"));
    }

    [Test]
    public void Variables_InAnyText_AreShownInSingleBraces()
    {
        var document = Scenario.Items(
            """
            { "name": "{{f}} files", "description": "{{d}}", "item": [ { "name": "Get {{n}}", "request": { "method": "POST", "description": "POST {\"a\":{{u}}} to {{ base }}/x, {{{raw}}}, {{not closed",
                "url": "https://api.test/a?x={{y}}", "header": [ { "key": "X-A", "value": "{{v}}", "description": { "content": "{{hd}}" } } ], "body": { "mode": "raw", "raw": "{ \"a{{k}}\": 1, \"b\": {{v}} }" } },
              "response": [ { "name": "{{rn}}", "status": "{{st}}", "code": 200, "body": "{ \"c\": \"{{c}}\", {{k}}: 1 }" } ] } ] }
            """,
            options: new ConversionOptions { IncludeExamples = true });

        Assert.That(document.Document.ToJsonString(), Does.Not.Contain("{{"));
        Assert.That(document.Operation["summary"]!.ToString(), Is.EqualTo("Get {n}"));
        Assert.That(document.Operation["description"]!.ToString(), Is.EqualTo("POST {\"a\":{u}} to { base }/x, {raw}, {not closed"));
    }

    [Property("Row", "x-cr")]
    [TestCase("List users [listUsers]", "listUsers", "List users")]
    [TestCase("List users [ADMIN]", "listUsersAdmin", "List users [ADMIN]")]
    [TestCase("List users [deprecated]", "listUsersDeprecated", "List users [deprecated]")]
    public void Name_WithAnIdInBrackets_HasThatId(string name, string id, string summary)
    {
        var operation = Scenario.Items($$"""{ "name": "{{name}}", "request": "https://api.test/x" }""").Operation;

        Assert.That((operation["operationId"]!.ToString().ToUpperInvariant(), operation["summary"]!.ToString()), Is.EqualTo((id.ToUpperInvariant(), summary)));
    }

    [Property("Row", "x-deep-json")]
    [TestCase("request")]
    [TestCase("response")]
    public void Json_Nested500Levels_CostsThatSampleOnly(string place)
    {
        var deep = new StringBuilder().Insert(0, "{\\\"a\\\":[", 250).Append('1').Insert(0, "\"").ToString() + string.Concat(Enumerable.Repeat("]}", 250)) + "\"";
        var body = place == "request" ? $$""", "body": { "mode": "raw", "raw": {{deep}}, "options": { "raw": { "language": "json" } } }""" : "";
        var response = place == "response" ? $$"""{ "name": "deep", "code": 200, "body": {{deep}} },""" : "";
        var document = Scenario.Items($$"""
            { "name": "X", "request": { "method": "POST", "url": "https://api.test/x" {{body}} },
              "response": [ {{response}} { "name": "plain", "code": 201, "body": "{ \"id\": 1 }" } ] }
            """);

        Assert.That(document.Codes, Is.EqualTo(["P2O2008"]));
        Assert.That(document.Properties(document.Response("201")), Is.EqualTo(["id integer/int64"]));
    }

    [Property("Row", "x-deep-folders")]
    [Test]
    public void Folders_Nested200Levels_KeepTheirRequest()
    {
        var items = string.Concat(Enumerable.Range(0, 200).Select(level => $$"""{ "name": "f{{level}}", "item": [ """))
            + """{ "name": "X", "request": "https://api.test/x" }""" + string.Concat(Enumerable.Repeat("] }", 200));

        Assert.That(Scenario.Items(items).Operations, Is.EqualTo(["GET /x"]));
    }

    [Property("Row", "x-long-name")]
    [Test]
    public void Name_Of5000Characters_HasAUsableId()
    {
        var document = Scenario.Items($$"""{ "name": "{{string.Concat(Enumerable.Repeat("long ", 1_000))}}", "request": "https://api.test/x" }""");

        Assert.That(document.Ids.Single(), Does.Match("^longLong[A-Za-z]{1,80}$").And.Length.LessThanOrEqualTo(80));
    }

    [Property("Row", "x-graph-names")]
    [Test]
    public void Paths_CalledLikeMembersOfJavaScript_Stay() => Assert.That(
        Scenario.Items("""{ "name": "A", "request": "https://api.test/__proto__" }, { "name": "B", "request": "https://api.test/constructor/toString" }""").Paths,
        Is.EqualTo(["/__proto__", "/constructor/toString"]));

    [Test]
    public void Properties_CalledLikeMembersOfJavaScript_Stay() => Assert.That(
        Scenario.Json("""{ "__proto__": { "a": 1 }, "constructor": 1 }""") is var document ? document.Body()["properties"]!.AsObject().Select(property => property.Key) : [],
        Is.EqualTo(["__proto__", "constructor"]));
}
