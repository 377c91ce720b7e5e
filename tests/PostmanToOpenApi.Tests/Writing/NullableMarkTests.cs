using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Tests.Scenarios;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Writing;

/// <summary>The member <c>nullable</c>, which only OpenAPI 3.0 has.</summary>
public class NullableMarkTests
{
    // So much that the name stands at the end of a page of the writer too, and parts are written ahead.
    private static readonly ConversionResult Many =
        Converting.Items(string.Join(',', Enumerable.Range(0, 600).Select(i => $$"""{ "name": "Get {{i}}", "request": "https://api.test/{{i}}{{new string('x', i % 7)}}" }""")));

    [TestCase(OpenApiSpecVersion.OpenApi3_0, """{"nullable":true}""")]
    [TestCase(OpenApiSpecVersion.OpenApi3_1, "{}")]
    [TestCase(OpenApiSpecVersion.OpenApi3_2, "{}")]
    public void ValueOfAnyType_ByVersion_IsWrittenAsThatVersionSaysIt(OpenApiSpecVersion version, string schema)
    {
        var document = JsonNode.Parse(OpenApiDocumentWriter.ToJson(Many.Document, version))!;

        Assert.That(document["paths"]!.AsObject(), Has.Count.EqualTo(600));
        Assert.That(
            document["paths"]!.AsObject().Select(path => path.Value!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.ToJsonString()),
            Is.All.EqualTo(schema));
    }

    [TestCase(OpenApiSpecVersion.OpenApi3_1)]
    [TestCase(OpenApiSpecVersion.OpenApi3_2)]
    public void ValueOfAnyType_BehindOverlays_HasNoMarkEither(OpenApiSpecVersion version)
    {
        var result = Overlaying.Convert(Overlaying.Head + "- { target: $.info, update: { title: Other } }");

        Assert.That(OpenApiDocumentWriter.ToJson(result.Document, version), Does.Contain("Other").And.Not.Contain("nullable"));
    }

    [Test]
    public void PropertyOfThatName_InLaterVersions_Stays()
    {
        var result = Scenario.Items(
            """{ "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{ \"nullable\": true, \"other\": null }" } } }""",
            options: new ConversionOptions { IncludeExamples = true }).Result;

        var text = OpenApiDocumentWriter.ToJson(result.Document, OpenApiSpecVersion.OpenApi3_1);

        Assert.That(JsonNode.Parse(text)!["components"]!["schemas"]!.AsObject().Single().Value!["properties"]!.ToJsonString(), Is.EqualTo("""{"nullable":{"type":"boolean"},"other":{}}"""));
        Assert.That(text, Does.Contain("\"nullable\": true"));
    }
}
