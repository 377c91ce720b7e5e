using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Types told from JSON samples.</summary>
public class SchemaTests
{
    [TestCase("0", "integer/int64")]
    [TestCase("9223372036854775807", "integer/int64")]
    [TestCase("9223372036854775808", "number/double")]
    [TestCase("1.5", "number/double")]
    [TestCase("1e400", "number/double")]
    [TestCase("true", "boolean")]
    [TestCase("null", "any?")]
    [TestCase("\"\"", "string")]
    [TestCase("\"5\"", "string")]
    [TestCase("\"3fa85f64-5717-4562-b3fc-2c963f66afa6\"", "string/uuid")]
    [TestCase("\"2024-01-31\"", "string/date")]
    [TestCase("\"2024-01-31T10:00:00+01:00\"", "string/date-time")]
    [TestCase("\"2024-01-31 10:00:00\"", "string")]
    [TestCase("\"joe@api.test\"", "string/email")]
    [TestCase("[]", "[any]")]
    [TestCase("[1, 2.5]", "[number/double]")]
    [TestCase("[1, null]", "[integer/int64?]")]
    [TestCase("[1, \"a\"]", "[any]")]
    [TestCase("[\"2024-01-31\", \"x\"]", "[string]")]
    [TestCase("[[1]]", "[[integer/int64]]")]
    [TestCase("{}", "object")]
    [TestCase("{ \"x\": 1 }", "#SendItRequestValue")]
    [TestCase("{{limit}}", "integer/int64")]
    [TestCase("{{unknown}}", "any")]
    [TestCase("{{$guid}}", "string/uuid")]
    [TestCase("\"{{limit}}\"", "string")]
    [TestCase("1, // five\n", "integer/int64")]
    [TestCase("1 /* \" */", "integer/int64")]
    [Property("Threat", "CV19")]
    public void Json_Value_HasItsType(string value, string type)
    {
        var result = Converting.JsonBody($$"""{ "value": {{value}} }""", """ "variable": [ { "key": "limit", "value": "10" } ]""");

        Assert.That(result.Properties("SendItRequest"), Is.EqualTo([$"value {type}"]));
        Assert.That(result.Diagnostics, Is.Empty);
    }

    [Test]
    public void Json_Object_IsANamedComponentInTheCollectionsOrder()
    {
        var result = Converting.JsonBody("""{ "zeta": 1, "alpha": "", "contact": { "name": "" }, "lines": [ { "sku": 1 }, { "qty": 2 } ] }""");

        Assert.That(
            result.Properties("SendItRequest"),
            Is.EqualTo(["zeta integer/int64", "alpha string", "contact #SendItRequestContact", "lines [#SendItRequestLine]"]));
        Assert.That(result.Properties("SendItRequestLine"), Is.EqualTo(["sku integer/int64", "qty integer/int64"]));
        Assert.That(result.Operation()["requestBody"]!["required"]!.GetValue<bool>(), Is.True);
        Assert.That(result.Text(), Does.Not.Contain("\"required\": ["));
    }

    [Test]
    public void Json_TwoRequestsOfOneOperation_TellWhatIsRequired()
    {
        var result = Converting.Items(
            """
            { "name": "Send", "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{ \"a\": 1, \"b\": null }" } } },
            { "name": "Send two", "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{ \"a\": 2.5, \"c\": [1] }" } } }
            """);

        Assert.That(result.Properties("SendRequest"), Is.EqualTo(["a number/double", "b any?", "c [integer/int64]"]));
        Assert.That(result.Json()["components"]!["schemas"]!["SendRequest"]!["required"]!.AsArray().Select(name => name!.ToString()), Is.EqualTo(["a"]));
    }

    [Test]
    public void Json_MemberSeenOnce_IsNotRequiredInTheObjectThatHoldsIt()
    {
        var result = Converting.Items(
            """
            { "name": "Send", "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{ \"a\": { \"b\": 1 } }" } } },
            { "name": "Send", "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{}" } } }
            """);

        Assert.That(result.Text(), Does.Not.Contain("\"required\": ["));
    }

    [Test]
    public void Json_Unparsable_StaysOpenWithADiagnostic()
    {
        var result = Converting.JsonBody("{ \"a\": hunter2! }");

        Assert.That(Converting.Type(result.Operation()["requestBody"]!["content"]!["application/json"]!["schema"]), Is.EqualTo("any"));
        Assert.That(result.Codes(), Is.EqualTo([DiagnosticCodes.UnreadableBody]));
        Assert.That(result.Diagnostics[0].ToString(), Does.Not.Contain("hunter2"));
    }

    [TestCase(25, 0)]
    [TestCase(40, 1)]
    [TestCase(10_000, 1)]
    public void Json_Deep_StaysOpenBeyondTheLimit(int depth, int warnings)
    {
        var result = Converting.JsonBody(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth));

        Assert.That(result.Codes(), Is.EqualTo(Enumerable.Repeat(DiagnosticCodes.DeepBody, warnings)));
        Assert.That(result.Counts.Operations, Is.EqualTo(1));
    }

    [Test]
    public void Json_Values_AreInNoOutput()
    {
        var result = Converting.JsonBody("""{ "password": "hunter2", "n": 4711, "l": [ "hunter3" ] }""");

        Assert.That(result.Text(), Does.Not.Contain("hunter").And.Not.Contain("4711"));
    }
}
