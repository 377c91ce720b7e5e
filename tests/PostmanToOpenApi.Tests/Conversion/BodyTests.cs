using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Request bodies that are no JSON, and the choice of the media type.</summary>
public class BodyTests
{
    [TestCase("""{ "mode": "raw", "raw": "{}", "options": { "raw": { "language": "json" } } }""", "application/json", "object")]
    [TestCase("""{ "mode": "raw", "raw": " [1] " }""", "application/json", "[integer/int64]")]
    [TestCase("""{ "mode": "raw", "raw": "{ oops" }""", "text/plain", "string")]
    [TestCase("""{ "mode": "raw", "raw": "hi" }""", "text/plain", "string")]
    [TestCase("""{ "mode": "raw", "raw": "<a/>", "options": { "raw": { "language": "xml" } } }""", "application/xml", "string")]
    [TestCase("""{ "mode": "raw", "raw": "<a/>", "options": { "raw": { "language": "html" } } }""", "text/html", "string")]
    [TestCase("""{ "mode": "file", "file": { "src": "/etc/passwd" } }""", "application/octet-stream", "string/binary")]
    public void Body_OfMode_HasMediaTypeAndSchema(string body, string mediaType, string schema)
    {
        var content = Converting.Request($"\"body\": {body}").Operation()["requestBody"]!["content"]!.AsObject().Single();

        Assert.That((content.Key, Converting.Type(content.Value!["schema"])), Is.EqualTo((mediaType, schema)));
    }

    [TestCase("application/vnd.api+json; charset=utf-8", "{}", "application/vnd.api+json")]
    [TestCase("text/xml", "<a/>", "text/xml")]
    [TestCase("{{type}}", "{}", "application/json")]
    [TestCase("text/plain", "{}", "text/plain")]
    [TestCase("a/b\\\"c", "{}", "application/json")]
    [TestCase("application/x-www-form-urlencoded", "a=1", "application/x-www-form-urlencoded")]
    public void Body_WithContentTypeHeader_HasItsMediaType(string header, string raw, string mediaType)
    {
        var result = Converting.Request($$""" "header": [ { "key": "content-type", "value": "{{header}}" } ], "body": { "mode": "raw", "raw": "{{raw}}" }""");

        Assert.That(result.Operation()["requestBody"]!["content"]!.AsObject().Single().Key, Is.EqualTo(mediaType));
    }

    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("""{ "mode": "none" }""")]
    [TestCase("""{ "mode": "raw", "raw": "  " }""")]
    [TestCase("""{ "mode": "raw", "raw": "{}", "disabled": true }""")]
    [TestCase("""{ "mode": "formdata", "formdata": [] }""")]
    [TestCase("""{ "mode": "urlencoded", "urlencoded": null }""")]
    [TestCase("""{ "mode": "graphql" }""")]
    public void Body_AbsentDisabledOrEmpty_IsNone(string body)
    {
        var result = Converting.Request($"\"body\": {body}");

        Assert.That(result.Operation()["requestBody"], Is.Null);
        Assert.That(result.Diagnostics, Is.Empty);
    }

    [TestCase("GET", true)]
    [TestCase("HEAD", true)]
    [TestCase("DELETE", false)]
    public void Body_WhereHttpHasNone_IsLeftOutWithADiagnostic(string method, bool isLeftOut)
    {
        var result = Converting.Request(""" "body": { "mode": "raw", "raw": "{}" }""", method);

        Assert.That(result.Operation()["requestBody"] is null, Is.EqualTo(isLeftOut));
        Assert.That(result.Codes().Contains(DiagnosticCodes.BodyNotAllowed), Is.EqualTo(isLeftOut));
    }

    [Test]
    public void Form_Multipart_IsInlineWithFilesAndArrays()
    {
        var result = Converting.Request(
            """
            "body": { "mode": "formdata", "formdata": [
              { "key": "note", "value": "", "type": "text", "description": "About" }, { "key": "count", "value": "5", "disabled": true },
              { "key": "file", "type": "file", "src": [] }, { "key": "files", "type": "file", "src": ["/a", "/b"] },
              { "key": "tag", "value": "a" }, { "key": "tag", "value": "b" }, { "key": "", "value": "hunter2" } ] }
            """);

        var schema = result.Operation()["requestBody"]!["content"]!["multipart/form-data"]!["schema"]!;
        Assert.That(
            Converting.PropertiesOf(schema),
            Is.EqualTo(["note string", "count integer/int64", "file string/binary", "files [string/binary]", "tag [string]"]));
        Assert.That(schema["properties"]!["note"]!["description"]!.ToString(), Is.EqualTo("About"));
        Assert.That(schema["required"], Is.Null);
        Assert.That(result.Codes(), Is.EqualTo([DiagnosticCodes.UnusableParameterName]));
    }

    [Test]
    public void Form_UrlEncoded_IsInlineAndTyped()
    {
        var result = Converting.Request(""" "body": { "mode": "urlencoded", "urlencoded": [ { "key": "a", "value": "1" }, { "key": "b", "value": "x" } ] }""");

        var schema = result.Operation()["requestBody"]!["content"]!["application/x-www-form-urlencoded"]!["schema"]!;
        Assert.That(Converting.PropertiesOf(schema), Is.EqualTo(["a integer/int64", "b string"]));
    }

    [Test]
    public void GraphQl_Body_HasQueryVariablesAndOperationName()
    {
        var result = Converting.Request(""" "body": { "mode": "graphql", "graphql": { "query": "{ x }", "variables": "{ \"id\": 5 }" } }""");

        Assert.That(
            result.Properties("SendItRequest"),
            Is.EqualTo(["query string", "operationName string", "variables #SendItRequestVariables"]));
    }

    [Test]
    public void Body_OfUnknownMode_IsNamedByADiagnostic() =>
        Assert.That(Converting.Request(""" "body": { "mode": "smoke" }""").Codes(), Is.EqualTo([DiagnosticCodes.UnknownBodyMode]));

    [Test]
    [Property("Threat", "CV20")]
    public void Body_OfXmlWithEntities_IsATextThatNobodyParses()
    {
        var result = Converting.Request("""
            "body": { "mode": "raw", "raw": "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>", "options": { "raw": { "language": "xml" } } }
            """);

        Assert.That(result.Operation()["requestBody"]!["content"]!.ToJsonString(), Is.EqualTo("""{"application/xml":{"schema":{"type":"string"}}}"""));
        Assert.That(result.Diagnostics, Is.Empty);
    }
}
