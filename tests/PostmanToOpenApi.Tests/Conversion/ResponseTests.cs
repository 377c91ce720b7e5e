using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Saved responses.</summary>
public class ResponseTests
{
    private static ConversionResult Responses(string responses) =>
        Converting.Items($$"""{ "name": "List users", "request": "https://api.test/users", "response": [ {{responses}} ] }""");

    [Test]
    public void Responses_NoneSaved_IsA200ThatMayBeAnythingOrEmpty() =>
        Assert.That(
            Responses("").Operation()["responses"]!.ToJsonString(),
            Is.EqualTo("""{"200":{"description":"Success","content":{"application/json":{"schema":{"nullable":true}}}}}"""));

    [Test]
    public void Responses_OnlyFailuresSaved_KeepsTheDefault200() =>
        Assert.That(
            Responses("""{ "code": 404, "status": "Not Found" }""").Operation()["responses"]!.AsObject().Select(response => response.Key),
            Is.EqualTo(["200", "404"]));

    [Test]
    public void Responses_OfOneCode_AreUnited()
    {
        var result = Responses(
            """
            { "code": 200, "status": "OK", "body": "{ \"id\": 1, \"name\": null }" },
            { "code": "200", "body": "{ \"id\": 2, \"name\": \"x\" }" },
            { "code": 422, "body": "{ \"errors\": [] }" }, { "code": 201, "body": "{ \"id\": 3 }" }, { "code": 204, "body": "" }
            """);

        Assert.That(result.Properties("ListUsersResponse"), Is.EqualTo(["id integer/int64", "name string?"]));
        Assert.That(result.Properties("ListUsersError422"), Is.EqualTo(["errors [any]"]));
        Assert.That(result.Properties("ListUsersResponse201"), Is.EqualTo(["id integer/int64"]));
        Assert.That(result.Operation()["responses"]!["204"]!.ToJsonString(), Is.EqualTo("""{"description":"No Content"}"""));
        Assert.That(result.Operation()["responses"]!["200"]!["description"]!.ToString(), Is.EqualTo("OK"));
    }

    [TestCase("""{ "code": 99 }""")]
    [TestCase("""{ "code": 600 }""")]
    [TestCase("""{ "code": "2XX; Evil()" }""")]
    public void Response_OfUnknownStatus_IsLeftOutWithADiagnostic(string response)
    {
        var result = Responses(response);

        Assert.That(result.Operation()["responses"]!.AsObject().Select(entry => entry.Key), Is.EqualTo(["200"]));
        Assert.That(result.Codes(), Is.EqualTo([DiagnosticCodes.UnusableResponse]));
    }

    [Test]
    public void Response_BrokenJson_CostsOnlyItself()
    {
        var result = Responses(
            """
            { "code": 200, "_postman_previewlanguage": "json", "body": "{ oops" }, { "code": 200, "body": "{ \"id\": 1 }" }
            """);

        Assert.That(result.Properties("ListUsersResponse"), Is.EqualTo(["id integer/int64"]));
        Assert.That(result.Codes(), Is.EqualTo([DiagnosticCodes.UnusableResponse]));
    }

    [TestCase("text/html; charset=utf-8", "<p>", "text/html", "string")]
    [TestCase("image/png", "?", "image/png", "string/binary")]
    [TestCase("application/problem+json", "{}", "application/problem+json", "object")]
    public void Response_OfMediaType_KeepsIt(string header, string body, string mediaType, string schema)
    {
        var content = Responses($$"""{ "code": 200, "header": [ { "key": "Content-Type", "value": "{{header}}" } ], "body": "{{body}}" }""")
            .Operation()["responses"]!["200"]!["content"]!.AsObject().Single();

        Assert.That((content.Key, Converting.Type(content.Value!["schema"])), Is.EqualTo((mediaType, schema)));
    }
}
