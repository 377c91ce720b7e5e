using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Query parameters and headers.</summary>
public class ParameterTests
{
    [TestCase("10", "integer/int64")]
    [TestCase("-5", "integer/int64")]
    [TestCase("007", "string")]
    [TestCase("+31", "string")]
    [TestCase("99999999999999999999", "string")]
    [TestCase("1.5", "number/double")]
    [TestCase("1,5", "string")]
    [TestCase("true", "boolean")]
    [TestCase("True", "string")]
    [TestCase("", "string")]
    [TestCase("{{limit}}", "integer/int64")]
    [TestCase("{{unknown}}", "string")]
    [TestCase("{{$timestamp}}", "integer/int64")]
    [TestCase("{{$guid}}", "string/uuid")]
    [TestCase("<long>", "integer/int64")]
    [TestCase("2024-01-31", "string/date")]
    [TestCase("2024-13-31", "string")]
    [TestCase("2024-01-31T10:00:00Z", "string/date-time")]
    [TestCase("2024-01-31T10:00:00", "string")]
    public void Query_ByValue_HasItsType(string value, string type)
    {
        var result = Converting.Items(
            $$"""{ "request": { "url": { "raw": "https://api.test/x", "query": [ { "key": "q", "value": "{{value}}" } ] } } }""",
            """ "variable": [ { "key": "limit", "value": 10 } ] """);

        Assert.That(result.Parameters(), Is.EqualTo([$"query q {type}"]));
        Assert.That(result.Operation()["parameters"]![0]!["required"], Is.Null);
    }

    [Test]
    public void Query_InTheUrlsText_IsTaken() =>
        Assert.That(
            Converting.Url("https://api.test/x?a=1&filter%5Bname%5D=b&c#d=1").Parameters(),
            Is.EqualTo(["query a integer/int64", "query filter[name] string", "query c string"]));

    [Test]
    public void Query_RepeatedKey_IsAnArray() =>
        Assert.That(
            Converting.Url("https://api.test/x?a=1&a=2&ids[]=1&b=1&b=x").Parameters(),
            Is.EqualTo(["query a [integer/int64]", "query ids[] [integer/int64]", "query b [string]"]));

    [Test]
    public void Query_DisabledParameter_StaysOptionalAndSingle()
    {
        var result = Converting.Items(
            """
            { "request": { "url": { "raw": "https://api.test/x", "query": [
              { "key": "q", "value": "1", "disabled": true }, { "key": "q", "value": "2", "description": { "content": "About" } } ] } } }
            """);

        Assert.That(result.Parameters(), Is.EqualTo(["query q integer/int64"]));
        Assert.That(result.Operation()["parameters"]![0]!["description"]!.ToString(), Is.EqualTo("About"));
    }

    [TestCase("null")]
    [TestCase("\"\"")]
    [TestCase("\"{{name}}\"")]
    public void Query_WithoutName_IsLeftOutWithADiagnostic(string key)
    {
        var result = Converting.Items($$"""{ "request": { "url": { "raw": "https://api.test/x", "query": [ { "key": {{key}}, "value": "hunter2" } ] } } }""");

        Assert.That(result.Parameters(), Is.Empty);
        Assert.That(result.Codes(), Is.EqualTo([DiagnosticCodes.UnusableParameterName]));
        Assert.That(result.Diagnostics[0].JsonPath, Is.EqualTo("$.item[0].request.url.query[0]"));
        Assert.That(result.Diagnostics[0].ToString(), Does.Not.Contain("hunter2"));
    }

    [Test]
    public void Header_OfTheTransport_IsNoParameter()
    {
        string[] names =
        [
            "Accept", "content-type", "AUTHORIZATION", "Cookie", "Host", "Content-Length", "Connection", "User-Agent",
            "Accept-Encoding", "Cache-Control", "Postman-Token", "Transfer-Encoding",
        ];
        var headers = string.Join(",", names.Select(name => $$"""{ "key": "{{name}}", "value": "hunter2" }"""));

        var result = Converting.Request($"\"header\": [ {headers} ]");

        Assert.That(result.Parameters(), Is.Empty);
        Assert.That(result.Text(), Does.Not.Contain("hunter2"));
    }

    [TestCase("""[ { "key": "X-Count", "value": "5" }, { "key": "x-count", "value": "6", "disabled": true }, { "key": "X-Day", "value": "2024-01-31" } ]""")]
    [TestCase("\"X-Count: 5\\nX-Day: 2024-01-31\"")]
    public void Header_OfOurOwn_IsATypedParameter(string headers) =>
        Assert.That(
            Converting.Request($"\"header\": {headers}").Parameters(),
            Is.EqualTo(["header X-Count integer/int64", "header X-Day string"]));

    [TestCase("X Y")]
    [TestCase("X:Y")]
    [TestCase("X\\u000d\\u000aY")]
    public void Header_ImpossibleName_IsLeftOut(string name)
    {
        var result = Converting.Request($$""" "header": [ { "key": "{{name}}", "value": "1" } ]""");

        Assert.That(result.Parameters(), Is.Empty);
        Assert.That(result.Codes(), Is.EqualTo([DiagnosticCodes.UnusableParameterName]));
    }
}
