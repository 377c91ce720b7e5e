using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Hardening;

public class EnumHardenerTests
{
    [TestCase("OPEN", "Open")]
    [TestCase("WA_BUSINESS", "WaBusiness")]
    [TestCase("waBusiness", "WaBusiness")]
    [TestCase("Open ticket", "OpenTicket")]
    [TestCase("-date", "MinusDate")]
    [TestCase("+1", "Plus1")]
    [TestCase("2nd", "Value2nd")]
    [TestCase("", "Empty")]
    [TestCase("ü", "U")]
    [TestCase("日", "Unnamed")]
    [TestCase("\u2028\"", "Unnamed")]
    [TestCase("class", "Class")]
    [TestCase("value", "ValueValue")]
    [TestCase("STATE", "StateValue")]
    [TestCase("get_type", "GetTypeValue")]
    public void Name_OfAValue_IsPlain(string value, string name)
    {
        Assert.That(new EnumNames("State").Derive([value]), Is.EqualTo([name]));
    }

    [TestCase("a b|a_b|A.B|ab2", "AB|AB3|AB4|Ab2")]
    [TestCase("日|本|Unnamed", "Unnamed2|Unnamed3|Unnamed")]
    [TestCase("-a|+a|a|A", "MinusA|PlusA|A|A2")]
    public void Names_ThatWouldBeEqual_GetNumbers(string values, string names)
    {
        Assert.That(string.Join('|', new EnumNames("State").Derive(values.Split('|'))), Is.EqualTo(names));
    }

    [Test]
    public void Enum_InsideOtherSchemas_BecomesAComponentCalledAfterItsPlace()
    {
        var json = Documents.Harden(
            """{ "Ticket": { "type": "object", "properties": { "wa_state": { "type": "string", "enum": ["A", "A", null], "description": "Own." }, "states": { "type": "array", "items": { "type": "string", "enum": ["B"] } } } }, "TicketWaState": {} }""",
            """[{ "name": "sort[]", "in": "query", "schema": { "type": "string", "enum": ["-a"] } }]""");

        var schemas = json["components"]!["schemas"]!;
        Assert.That(schemas["TicketWaState2"]!.ToJsonString(), Is.EqualTo("""{"enum":["A"],"type":"string","x-enumNames":["A"]}"""));
        Assert.That(schemas["Ticket"]!["properties"]!["wa_state"]!.ToJsonString(), Is.EqualTo(
            """{"allOf":[{"$ref":"#/components/schemas/TicketWaState2"}],"description":"Own.","nullable":true}"""));
        Assert.That(schemas["TicketStatesItem"]!["enum"]!.ToJsonString(), Is.EqualTo("[\"B\"]"));
        Assert.That(Documents.Operation(json)["parameters"]![0]!["schema"]!["$ref"]!.ToString(), Does.EndWith("/ListTicketsSort"));
        DocumentRules.Check(json);
    }

    [TestCase("""{ "type": "integer", "enum": [1, 2], "description": "Rank." }""", """{"type":"integer","description":"Rank.\n\nKnown values: 1, 2."}""")]
    [TestCase("""{ "enum": ["a", 1] }""", """{"description":"Known values: \u0022a\u0022, 1."}""")]
    [TestCase("""{ "type": "string", "enum": [] }""", """{"type":"string"}""")]
    [TestCase("""{ "enum": [{ "a": "s3cret" }] }""", """{}""")]
    public void Enum_NotOfTexts_BecomesThePlainTypeAndAText(string schema, string expected)
    {
        Assert.That(Documents.HardenSchema(schema).ToJsonString(), Is.EqualTo(expected));
    }

    [TestCase("""["First", "Second"]""", "First,Second", 0)]
    [TestCase("""["First", "first"]""", "A,B", 1)]
    [TestCase("""["First"]""", "A,B", 1)]
    [TestCase("""["First", "Value"]""", "A,B", 1)]
    [TestCase("""["First", "X; Evil()"]""", "A,B", 1)]
    [TestCase("""["First", 5]""", "A,B", 1)]
    public void EnumNames_Given_AreKeptOnlyIfTheyAreSafe(string names, string expected, int warnings)
    {
        var codes = new List<string>();
        var schema = Documents.HardenSchema($$"""{ "type": "string", "enum": ["a", "b"], "x-enumNames": {{names}} }""", codes);

        Assert.That(string.Join(',', schema["x-enumNames"]!.AsArray().Select(name => name!.ToString())), Is.EqualTo(expected));
        Assert.That(codes, Is.EqualTo(Enumerable.Repeat(DiagnosticCodes.UnusableExtension, warnings)));
    }

    [Test]
    public void EnumValue_CannotBeWritten_IsLeftOutWithWhatIsSaidOfIt()
    {
        var codes = new List<string>();
        var schema = Documents.HardenSchema(
            """{ "type": "string", "enum": ["a", "b\u0000", "c"], "x-enumNames": ["One", "Two", "Three"], "x-enumDescriptions": ["1\u2028", "2", "3"] }""", codes);

        Assert.That(schema.ToJsonString(), Is.EqualTo("""{"enum":["a","c"],"type":"string","x-enumNames":["One","Three"],"x-enumDescriptions":["1\n","3"]}"""));
        Assert.That(codes, Is.EqualTo([DiagnosticCodes.UnusableEnumValue]));
    }
}
