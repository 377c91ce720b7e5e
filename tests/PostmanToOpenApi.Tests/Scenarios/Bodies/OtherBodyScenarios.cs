using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Scenarios.Bodies;

/// <summary>Bodies that are neither JSON nor forms, and those that are none.</summary>
public class OtherBodyScenarios
{
    private static string Content(Scenario scenario)
    {
        var content = scenario.Operation["requestBody"]!["content"]!.AsObject().Single();
        return $"{content.Key} {Converting.Type(content.Value!["schema"])}";
    }

    [TestCase("xml", "<a/>", "application/xml string")]
    [TestCase("text", "hi", "text/plain string")]
    [TestCase("html", "<p>", "text/html string")]
    [TestCase("javascript", "f()", "application/javascript string")]
    [TestCase("", "<a/>", "application/xml string")]
    [TestCase("", "{{declaration}}<soap:Envelope/>{{end}}", "application/xml string")]
    [TestCase("", "<!DOCTYPE html><html/>", "text/html string")]
    [TestCase("", "a < b", "text/plain string")]
    [Property("Row", "b-xml-nohdr")]
    [Property("Row", "b-text")]
    [Property("Row", "b-html")]
    public void Raw_OfLanguage_HasItsMediaType(string language, string raw, string content) => Assert.That(
        Content(Scenario.Request($$""" "body": { "mode": "raw", "raw": {{Scenario.Quote(raw)}}, "options": { "raw": { "language": "{{language}}" } } } """)),
        Is.EqualTo(content));

    [TestCase("application/xml", "raw", "<a/>", "application/xml string", "b-xml")]
    [TestCase("text/xml; charset=utf-8", "raw", "<a/>", "text/xml string", "b-xml")]
    [TestCase("application/vnd.api+json", "raw", "[1]", "application/vnd.api+json [integer/int64]", "h-ct-vendor")]
    [TestCase("multipart/form-data", "raw", "[1]", "application/json [integer/int64]", "")]
    [TestCase("image/png", "file", "", "image/png string/binary", "b-file-ct")]
    [TestCase("not/a type", "file", "", "application/octet-stream string/binary", "b-file")]
    [Property("Row", "b-xml")]
    [Property("Row", "b-file")]
    [Property("Row", "b-file-ct")]
    [Property("Row", "h-ct-vendor")]
    public void Body_WithContentTypeHeader_HasItsMediaType(string header, string mode, string raw, string content, string row) => Assert.That(
        Content(Scenario.Request($$""" "header": [ { "key": "Content-Type", "value": "{{header}}" } ], "body": { "mode": "{{mode}}", "raw": "{{raw}}", "file": { "src": "/a" } } """)),
        Is.EqualTo(content),
        row);

    [TestCase("""{ "query": "query Q { x }", "variables": "{ \"id\": 5, \"tag\": {{tag}} }" }""", "object", "b-graphql")]
    [TestCase("""{ "query": "query Q { x }", "variables": { "id": 5, "tag": null } }""", "object", "b-graphql")]
    [TestCase("""{ "query": "{ x }", "variables": "" }""", "object", "b-graphql-strvars")]
    [TestCase("""{ "query": "{ x }" }""", "object", "b-graphql-strvars")]
    [TestCase("""{ "query": "{ x }", "variables": "{ broken" }""", "object", "b-graphql-strvars")]
    [Property("Row", "b-graphql")]
    [Property("Row", "b-graphql-strvars")]
    public void GraphQl_Body_IsTheJsonThatIsSent(string graphQl, string variables, string row)
    {
        var scenario = Scenario.Request($$""" "body": { "mode": "graphql", "graphql": {{graphQl}} } """);
        var schema = scenario.Body();

        Assert.That(scenario.Properties(schema).Take(2), Is.EqualTo(["query string", "operationName string"]), row);
        Assert.That(scenario.Schema(schema["properties"]!["variables"]!)["type"]!.ToString(), Is.EqualTo(variables));
        if (row == "b-graphql")
        {
            Assert.That(scenario.Properties(schema["properties"]!["variables"]!), Is.EqualTo(["id integer/int64", graphQl.Contains("null", StringComparison.Ordinal) ? "tag any?" : "tag any"]));
        }
    }

    [TestCase("""{ "mode": "raw", "raw": "{}", "disabled": true }""")]
    [TestCase("""{ "mode": "raw", "raw": "" }""")]
    [TestCase("""{ "mode": "raw" }""")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("""{ "mode": "none" }""")]
    [TestCase("""{ "mode": "graphql", "graphql": { "query": "", "variables": " " } }""")]
    [TestCase("""{ "mode": "graphql", "graphql": "" }""")]
    [Property("Row", "b-disabled")]
    [Property("Row", "b-empty")]
    public void Body_DisabledOrEmpty_IsNone(string body)
    {
        var scenario = Scenario.Request($"\"body\": {body}");

        Assert.That(scenario.Operation["requestBody"], Is.Null);
        Assert.That(scenario.Codes, Is.Empty);
    }

    [TestCase("GET", true)]
    [TestCase("DELETE", false)]
    [Property("Row", "b-get")]
    [Property("Row", "b-delete")]
    public void Body_OnGet_IsLeftOutWithADiagnostic_OnDeleteKept(string method, bool isLeftOut)
    {
        var scenario = Scenario.Request(""" "body": { "mode": "raw", "raw": "{ \"a\": 1 }" } """, method);

        Assert.That(scenario.Operation["requestBody"] is null, Is.EqualTo(isLeftOut));
        Assert.That(scenario.Codes, Is.EqualTo(isLeftOut ? new[] { DiagnosticCodes.BodyNotAllowed } : []));
    }

    [Test]
    [Property("Row", "m-opt-body")]
    public void Bodies_OfOneOperation_AreUnited_AndWhatIsInBothIsRequired()
    {
        const string Request = """{ "name": "Send it", "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "RAW" } } }""";
        var scenario = Scenario.Items(string.Join(',', Request.Replace("RAW", "{ \\\"a\\\": 1, \\\"b\\\": 1 }"), Request.Replace("RAW", "{ \\\"a\\\": 2, \\\"c\\\": 1 }")));

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo(["a integer/int64", "b integer/int64", "c integer/int64"]));
        Assert.That(scenario.Body()["required"]!.ToJsonString(), Is.EqualTo("""["a"]"""));
    }
}
