using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Reading;

/// <summary>A wrong type at a place that matters is an error at that place; null is absent everywhere.</summary>
public class WrongTypeTests
{
    [TestCase("""{ "request": { "url": 5 } }""", "$.item[0].request.url")]
    [TestCase("""{ "request": 5 }""", "$.item[0].request")]
    [TestCase("""{ "request": { "url": { "raw": [] } } }""", "$.item[0].request.url.raw")]
    [TestCase("""{ "request": { "url": { "path": 5 } } }""", "$.item[0].request.url.path")]
    [TestCase("""{ "request": { "url": { "host": {} } } }""", "$.item[0].request.url.host")]
    [TestCase("""{ "request": { "method": {} } }""", "$.item[0].request.method")]
    [TestCase("""{ "request": { "header": 5 } }""", "$.item[0].request.header")]
    [TestCase("""{ "request": { "header": [ 5 ] } }""", "$.item[0].request.header[0]")]
    [TestCase("""{ "request": { "body": [] } }""", "$.item[0].request.body")]
    [TestCase("""{ "request": { "body": { "mode": "raw", "raw": {} } } }""", "$.item[0].request.body.raw")]
    [TestCase("""{ "request": { "auth": "bearer" } }""", "$.item[0].request.auth")]
    [TestCase("""{ "name": [], "request": {} }""", "$.item[0].name")]
    [TestCase("""{ "item": {} }""", "$.item[0].item")]
    [TestCase("5", "$.item[0]")]
    [TestCase("""{ "request": { "url": "https://api.test/x" }, "response": {} }""", "$.item[0].response")]
    [Property("Threat", "CV9")]
    public void Convert_WrongType_IsAnErrorAtItsPlace(string item, string path)
    {
        var diagnostic = Assert.Throws<PostmanConversionException>(() => Converting.Items(item))!.Diagnostic;

        Assert.That((diagnostic.Code, diagnostic.JsonPath), Is.EqualTo((DiagnosticCodes.WrongType, path)));
        Assert.That(diagnostic.Message, Does.StartWith("expected ").And.Contain("found "));
    }

    [Test]
    [Property("Threat", "CV9")]
    public void Convert_NullEverywhere_IsAbsence()
    {
        var result = Converting.Items(
            """
            null,
            { "name": null, "description": null, "event": null, "response": null, "variable": null,
              "request": { "method": null, "header": null, "auth": null, "body": null, "description": null,
                           "url": { "raw": "https://api.test/x", "host": null, "path": null, "query": null, "variable": null } } },
            { "name": "n", "item": null, "request": null }
            """,
            "\"auth\": null, \"variable\": null, \"event\": null");

        Assert.That(result.Counts, Is.EqualTo(new ConversionCounts(2, 1, 0, 1, 1)));
        Assert.That(result.Codes(), Is.EqualTo([DiagnosticCodes.NoUrl]));
    }

    [Test]
    public void Convert_UnknownMembers_AreIgnored()
    {
        var result = Converting.Request("\"protocolProfileBehavior\": { \"x\": [ 1 ] }, \"_postman_id\": 7");

        Assert.That(result.Counts, Is.EqualTo(new ConversionCounts(1, 1, 0, 0, 0)));
    }
}
