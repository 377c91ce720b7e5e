using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Scenarios.Responses;

/// <summary>Saved responses: statuses, media types, schemas and headers.</summary>
public class SavedResponseScenarios
{
    private static string Saved(string body, int code = 200, string contentType = "application/json") =>
        $$"""{ "name": "n", "code": {{code}}, "header": [ { "key": "Content-Type", "value": "{{contentType}}" } ], "body": {{Scenario.Quote(body)}} }""";

    private static IEnumerable<string> Statuses(Scenario scenario) => scenario.Operation["responses"]!.AsObject().Select(response => response.Key);

    private static string Content(Scenario scenario, string status = "200") => string.Join(
        ", ",
        scenario.Operation["responses"]![status]!["content"]?.AsObject().Select(content => $"{content.Key} {Converting.Type(content.Value!["schema"])}") ?? ["none"]);

    [Test]
    [Property("Row", "r-schema")]
    [Property("Row", "r-multi")]
    [Property("Row", "r-required")]
    [Property("Row", "s-null-merge")]
    public void Responses_OfOneStatus_AreUnited()
    {
        var scenario = Scenario.Responses(string.Join(',', Saved("""{ "id": 1, "name": null }"""), Saved("""{ "id": 2, "name": "x", "more": true }""")));

        Assert.That(scenario.Properties(scenario.Response()), Is.EqualTo(["id integer/int64", "name string?", "more boolean"]));
        Assert.That(scenario.Response()["required"]!.ToJsonString(), Is.EqualTo("""["id","name"]"""));
    }

    [TestCase("""{ "owner": null }""", """{ "owner": { "id": 1 } }""", "owner")]
    [TestCase("""{ "owners": [ null, { "id": 1 } ] }""", """{ "owners": [] }""", "owners.items")]
    [Property("Row", "s-null-merge")]
    public void Null_WhereOtherSamplesHaveAnObject_SaysThatItMayBeNull(string first, string second, string place)
    {
        var schema = Scenario.Responses(string.Join(',', Saved(first), Saved(second))).Response()["properties"]![place.Split('.')[0]]!;
        schema = place.EndsWith("items", StringComparison.Ordinal) ? schema["items"]! : schema;

        Assert.That(schema["nullable"]!.GetValue<bool>(), Is.True);
        Assert.That(schema["allOf"]!.AsArray().Single()!["$ref"]!.ToString(), Does.StartWith("#/components/schemas/"));
    }

    [Test]
    [Property("Row", "s-null-merge")]
    public void Null_WhereOtherSamplesHaveAnObject_IsATypeOfItsOwnFromOpenApi31On()
    {
        var scenario = Scenario.Responses(string.Join(',', Saved("""{ "owner": null }"""), Saved("""{ "owner": { "id": 1 } }""")));

        var text = OpenApiDocumentWriter.ToJson(scenario.Result.Document, OpenApiSpecVersion.OpenApi3_1);

        Assert.That(JsonNode.Parse(text)!["components"]!["schemas"]!["GetItResponse"]!["properties"]!["owner"]!.ToJsonString(),
            Is.EqualTo("""{"anyOf":[{"$ref":"#/components/schemas/GetItResponseOwner"},{"type":"null"}]}"""));
    }

    [Test]
    [Property("Row", "r-statuses")]
    [Property("Row", "r-204")]
    [Property("Row", "r-nullbody")]
    public void Responses_OfSeveralStatuses_AreAllThere()
    {
        var scenario = Scenario.Responses(string.Join(
            ',', Saved("{}", 404), Saved("{ \"a\": 1 }", 201), """{ "code": 204, "body": null, "_postman_previewlanguage": "json" }""", """{ "code": 205, "body": "x" }""", """{ "code": 500 }"""));

        Assert.That(Statuses(scenario), Is.EqualTo(["201", "204", "205", "404", "500"]));
        Assert.That(Content(scenario, "204"), Is.EqualTo("none"));
        Assert.That(Content(scenario, "205"), Is.EqualTo("none"));
        Assert.That(scenario.Operation["responses"]!["404"]!["description"]!.ToString(), Is.EqualTo("Not Found"));
    }

    [TestCase("application/xml", "<a/>", "application/xml string")]
    [TestCase("text/html; charset=utf-8", "<p>", "text/html string")]
    [TestCase("image/png", "?PNG", "image/png string/binary")]
    [TestCase("image/png", "", "image/png string/binary", Description = "Postman saves no bytes")]
    [TestCase("application/pdf", "%PDF", "application/pdf string/binary")]
    [TestCase("application/x-zip-compressed", "PK", "application/x-zip-compressed string/binary")]
    [TestCase("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet string/binary")]
    [TestCase("application/vnd.acme+xml", "<a/>", "application/vnd.acme+xml string")]
    [TestCase("text/plain", "hi", "text/plain string")]
    [TestCase("application/problem+json", "[1]", "application/problem+json [integer/int64]")]
    [TestCase("application/json", "\"text\"", "application/json string")]
    [TestCase("application/json", "5", "application/json integer/int64")]
    [TestCase("application/json", "[ { \"a\": 1 } ]", "application/json [#GetItResponseItem]")]
    [TestCase("application/json", "[ 1, // one\n ]", "application/json [integer/int64]")]
    [Property("Row", "r-xml")]
    [Property("Row", "r-html")]
    [Property("Row", "r-binary")]
    [Property("Row", "r-vnd")]
    [Property("Row", "r-nolang")]
    [Property("Row", "r-commentjson")]
    [Property("Row", "s-top-array")]
    [Property("Row", "s-top-scalar")]
    public void Response_OfMediaType_KeepsItAndItsSchema(string contentType, string body, string content) =>
        Assert.That(Content(Scenario.Responses(Saved(body, contentType: contentType))), Is.EqualTo(content));

    [Test]
    [Property("Row", "r-headers")]
    public void Response_Headers_AreKeptWithoutThoseOfTheTransport()
    {
        var scenario = Scenario.Responses(
            """
            { "code": 200, "body": "", "header": [ { "key": "Content-Type", "value": "text/plain" }, { "key": "X-Rate-Limit", "value": "10", "description": "(Required) Calls" },
              { "key": "ETag", "value": "\"abc\"" }, { "key": "Set-Cookie", "value": "s=hunter2" }, { "key": "Date", "value": "now" }, { "key": "bad name", "value": "x" } ] }
            """);
        var headers = scenario.Operation["responses"]!["200"]!["headers"]!.AsObject();

        Assert.That(headers.Select(header => $"{header.Key} {Converting.Type(header.Value!["schema"])}"), Is.EqualTo(["X-Rate-Limit integer/int64", "ETag string"]));
        Assert.That(headers["X-Rate-Limit"]!["description"]!.ToString(), Is.EqualTo("Calls"));
        Assert.That(scenario.Document.ToJsonString(), Does.Not.Contain("hunter2"));
    }

    [Test]
    [Property("Row", "r-headers-null")]
    public void Response_HeadersAndCookiesNull_AreNone() => Assert.That(
        Scenario.Responses("""{ "code": 200, "header": null, "cookie": null, "body": "[1]" }""").Operation["responses"]!["200"]!["headers"],
        Is.Null);

    [TestCase("""{ "name": "n", "header": [], "body": "[1]" }""", "default")]
    [TestCase("""{ "name": "n", "code": null, "status": "Created", "body": "[1]" }""", "201")]
    [TestCase("""{ "name": "n", "code": null, "status": "Whatever", "body": "[1]" }""", "default")]
    [Property("Row", "r-nocode")]
    public void Response_WithoutCode_IsToldByItsStatus_OrTheDefault(string response, string status)
    {
        var scenario = Scenario.Responses(response);

        Assert.That(Statuses(scenario), Is.EqualTo([status]));
        Assert.That(Content(scenario, status), Is.EqualTo("application/json [integer/int64]"));
        Assert.That(scenario.Codes, Is.Empty);
    }

    [Test]
    [Property("Row", "r-badjson")]
    public void Response_BrokenJson_CostsOnlyItself()
    {
        var scenario = Scenario.Responses(string.Join(',', Saved("{ oops"), Saved("""{ "id": 1 }"""), Saved("{ oops", 400)));

        Assert.That(scenario.Properties(scenario.Response()), Is.EqualTo(["id integer/int64"]));
        Assert.That(Content(scenario, "400"), Is.EqualTo("application/json any"));
        Assert.That(scenario.Codes, Is.EqualTo([DiagnosticCodes.UnusableResponse]));
    }

    [Test]
    [Property("Row", "r-none")]
    public void Response_NoneSaved_IsA200() => Assert.That(Statuses(Scenario.Responses("")), Is.EqualTo(["200"]));
}
