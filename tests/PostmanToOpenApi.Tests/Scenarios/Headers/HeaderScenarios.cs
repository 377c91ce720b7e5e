namespace PostmanToOpenApi.Tests.Scenarios.Headers;

/// <summary>Headers are parameters, unless they belong to the transport, to the body or to the authorization.</summary>
public class HeaderScenarios
{
    [Property("Row", "h-reserved")]
    [Property("Row", "h-transport")]
    [TestCase("Accept")]
    [TestCase("content-type")]
    [TestCase("Authorization")]
    [TestCase("Host")]
    [TestCase("Content-Length")]
    [TestCase("Connection")]
    [TestCase("User-Agent")]
    [TestCase("Accept-Encoding")]
    [TestCase("Cache-Control")]
    [TestCase("Postman-Token")]
    [TestCase("Origin")]
    [TestCase("X-Forwarded-For")]
    [TestCase("sec-ch-ua-mobile")]
    public void Header_OfTheTransport_IsNoParameter(string name) =>
        Assert.That(Header($$"""[ { "key": "{{name}}", "value": "1" } ]""").Parameters(), Is.Empty);

    [Property("Row", "h-custom")]
    [TestCase("3", "integer/int64")]
    [TestCase("true", "boolean")]
    [TestCase("1.5", "number/double")]
    [TestCase("abc", "string")]
    [TestCase("3fa85f64-5717-4562-b3fc-2c963f66afa6", "string/uuid")]
    public void Header_OfOurOwn_IsATypedOptionalParameter(string value, string type)
    {
        var document = Header($$"""[ { "key": "X-Count", "value": "{{value}}", "description": "How many" } ]""");

        Assert.That(document.Parameters(), Is.EqualTo([$"header X-Count {type}"]));
        Assert.That(document.Parameter("X-Count")["required"], Is.Null);
        Assert.That(document.Parameter("X-Count")["description"]!.ToString(), Is.EqualTo("How many"));
    }

    [Property("Row", "h-disabled")]
    [Test]
    public void Header_Disabled_StaysOptional()
    {
        var document = Header("""[ { "key": "X-Trace", "value": "1", "disabled": true } ]""");

        Assert.That(document.Parameters(), Is.EqualTo(["header X-Trace integer/int64"]));
        Assert.That(document.Parameter("X-Trace")["required"], Is.Null);
    }

    [Property("Row", "h-string")]
    [Test]
    public void Headers_AsOneText_AreSeveral() =>
        Assert.That(Header("\"X-A: 1\\nX-B: b: c\\r\\nAccept: text/plain\\n\"").Parameters(), Is.EqualTo(["header X-A integer/int64", "header X-B string"]));

    [Property("Row", "h-dup")]
    [Test]
    public void Header_TwiceInDifferentCase_IsOne() =>
        Assert.That(Header("""[ { "key": "X-A", "value": "1" }, { "key": "x-a", "value": "2", "disabled": true } ]""").Parameters(), Is.EqualTo(["header X-A integer/int64"]));

    [Property("Row", "h-cookie")]
    [Test]
    public void Header_Cookie_IsNoHeaderAndItsValueIsGone()
    {
        var document = Header("""[ { "key": "Cookie", "value": "sid=fakeCookieValue1; theme=dark" } ]""");

        Assert.That(document.Parameters().Where(parameter => parameter.StartsWith("header", StringComparison.Ordinal)), Is.Empty);
        Assert.That(document.Document.ToJsonString(), Does.Not.Contain("fakeCookieValue1"));
    }

    [Property("Row", "h-ct-vendor")]
    [TestCase("application/vnd.api+json; charset=utf-8")]
    [TestCase("{{type}}; charset=utf-8")]
    [TestCase("application/{{kind}}")]
    public void ContentType_OfAVendor_IsTheMediaTypeAndTheSchemeStays(string contentType)
    {
        var document = Scenario.Request(
            $$"""
            "header": [ { "key": "Content-Type", "value": "{{contentType}}" } ], "body": { "mode": "raw", "raw": "{ \"a\": 1 }" }
            """,
            collectionMembers: """ "variable": [ { "key": "type", "value": "application/{{kind}}" }, { "key": "kind", "value": "vnd.api+json" } ] """);

        Assert.That(document.Properties(document.Body("application/vnd.api+json")), Is.EqualTo(["a integer/int64"]));
    }

    [Property("Row", "h-accept")]
    [TestCase("application/xml", "application/xml", "string")]
    [TestCase("application/vnd.api+json", "application/vnd.api+json", "any?")]
    [TestCase("application/pdf", "application/pdf", "string/binary")]
    [TestCase("*/*", "application/json", "any?")]
    [TestCase("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/xml", "string")]
    [TestCase("application/json, text/plain, */*", "application/json", "any?")]
    public void Accept_WithoutSavedResponses_IsTheMediaTypeOfTheResponse(string accept, string mediaType, string type)
    {
        var content = Header($$"""[ { "key": "Accept", "value": "{{accept}}" } ]""").Operation["responses"]!["200"]!["content"]!.AsObject();

        Assert.That(content.Select(one => $"{one.Key} {Support.Converting.Type(one.Value!["schema"])}"), Is.EqualTo([$"{mediaType} {type}"]));
    }

    [Property("Row", "h-accept-saved")]
    [TestCase("application/vnd.api+json", """{ \"a\": 1 }""", "application/vnd.api+json")]
    [TestCase("application/xml", "<a/>", "application/xml")]
    [TestCase("application/xml", """{ \"a\": 1 }""", "application/json")]
    public void Accept_WithASavedResponseWithoutContentType_IsItsMediaTypeIfItFits(string accept, string body, string mediaType)
    {
        var document = Scenario.Items($$"""
            { "name": "X", "request": { "url": "https://api.test/x", "header": [ { "key": "Accept", "value": "{{accept}}" } ] },
              "response": [ { "name": "ok", "code": 200, "status": "OK", "body": "{{body}}" } ] }
            """);

        Assert.That(document.Operation["responses"]!["200"]!["content"]!.AsObject().Select(content => content.Key), Is.EqualTo([mediaType]));
    }

    [Property("Row", "h-accept-saved")]
    [Test]
    public void Accept_OfTheRequestThatWasSaved_IsTheMediaTypeOfItsResponse()
    {
        var document = Scenario.Responses("""
            { "name": "ok", "code": 200, "body": "{ \"a\": 1 }",
              "originalRequest": { "method": "GET", "url": "https://api.test/x", "header": [ { "key": "Accept", "value": "application/hal+json" } ] } }
            """);

        Assert.That(document.Operation["responses"]!["200"]!["content"]!.AsObject().Select(content => content.Key), Is.EqualTo(["application/hal+json"]));
    }

    private static Scenario Header(string headers) => Scenario.Request($"\"header\": {headers}");
}
