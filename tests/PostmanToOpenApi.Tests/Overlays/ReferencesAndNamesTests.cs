using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Overlays;

/// <summary>What overlays can do so that a request may be renamed in the collection: go by method and path, and name what is sent.</summary>
public class ReferencesAndNamesTests
{
    private const string Body = "$.paths['/orders'].post.requestBody.content['application/json'].schema";

    [TestCase("Create an order")]
    [TestCase("Place an order")]
    public void Target_ThroughReferences_ReachesTheBodyWhateverTheRequestIsCalled(string request)
    {
        var document = Convert(request, Action($"{Body}.properties", "note: { type: string }", "x-resolve-references: true"), Action(Body, "x-csharp-name: NewOrder", "x-resolve-references: true"));

        Assert.That(document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key), Is.EqualTo(["NewOrder"]));
        Assert.That(document["components"]!["schemas"]!["NewOrder"]!["properties"]!["note"]!["type"]!.GetValue<string>(), Is.EqualTo("string"));
        Assert.That(document["components"]!["schemas"]!["NewOrder"]!["x-csharp-name"], Is.Null);
        Assert.That(
            document["paths"]!["/orders"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!.ToJsonString(),
            Is.EqualTo("""{"$ref":"#/components/schemas/NewOrder"}"""));
    }

    [Test]
    public void Target_WithoutTheSwitch_StopsAtTheReference() =>
        Assert.That(Refusal(Action($"{Body}.properties", "note: { type: string }")).Code, Is.EqualTo(DiagnosticCodes.NoMatch));

    [Test]
    public void Target_ReferencesInACircle_EndsAndMatchesNothing()
    {
        var refusal = Refusal(
            Action("$.components.schemas", "A: { $ref: '#/components/schemas/B' }\n      B: { $ref: '#/components/schemas/A' }"),
            Action("$.components.schemas.A.properties", "x: { type: string }", "x-resolve-references: true"));

        Assert.That(refusal.Code, Is.EqualTo(DiagnosticCodes.NoMatch));
    }

    [Test]
    public void Names_Exchanged_GoToTheRightSchemas()
    {
        var document = Convert(
            "Create an order",
            Action("$.components.schemas", "Other: { type: object, x-csharp-name: CreateOrderRequest, properties: { b: { type: string } } }"),
            Action("$.components.schemas.CreateOrderRequest", "x-csharp-name: Other"));

        Assert.That(document["components"]!["schemas"]!["CreateOrderRequest"]!["properties"]!.AsObject().Single().Key, Is.EqualTo("b"));
        Assert.That(document["components"]!["schemas"]!["Other"]!["properties"]!.AsObject().Single().Key, Is.EqualTo("id"));
        Assert.That(document.ToJsonString(), Does.Contain("""{"$ref":"#/components/schemas/Other"}"""));
    }

    [Test]
    public void Target_SeveralReferencesToOneNode_ChangesItOnce()
    {
        var document = Convert(
            "Create an order",
            Action("$", "{ x-all: [ { $ref: '#/x-one' }, { $ref: '#/x-one' } ], x-one: { list: [ 1 ] } }"),
            Action("$['x-all'][*].list", "2", "x-resolve-references: true"));

        Assert.That(document["x-one"]!.ToJsonString(), Is.EqualTo("""{"list":[1,2]}"""));
    }

    [Test]
    public void Name_InAnExample_IsNoReference()
    {
        const string Old = "#/components/schemas/CreateOrderRequest";
        var document = Convert("Create an order", Action("$.components.schemas.CreateOrderRequest", $"{{ x-csharp-name: NewOrder, example: {{ $ref: '{Old}', a: '{Old}' }} }}"));

        Assert.That(document["components"]!["schemas"]!["NewOrder"]!["example"]!.AsObject().Select(member => member.Value!.ToString()), Is.EqualTo([Old, Old]));
    }

    [TestCase("Evil(){}")]
    [TestCase("lower")]
    [TestCase("''")]
    [TestCase("5")]
    public void Name_NoIdentifier_IsAnErrorAtItsAction(string name)
    {
        var refusal = Refusal(Action("$.components.schemas.CreateOrderRequest", $"x-csharp-name: {name}"));

        Assert.That((refusal.Code, refusal.File), Is.EqualTo((DiagnosticCodes.InvalidResult, "test.overlay.yaml")));
        Assert.That(refusal.Line, Is.GreaterThan(4));
    }

    [Test]
    public void Name_AnotherSchemaHasIt_IsAnErrorNamingIt()
    {
        var refusal = Refusal(Action("$.components.schemas", "Taken: { type: object }"), Action("$.components.schemas.CreateOrderRequest", "x-csharp-name: Taken"));

        Assert.That(refusal.Message, Does.Contain("'Taken'"));
    }

    private static string Action(string target, string update, string extra = "x-note: none") =>
        $"  - target: {target}\n    {extra}\n    update:\n      {update}\n";

    private static Diagnostic Refusal(params string[] actions) =>
        Assert.Throws<PostmanConversionException>(() => Convert("Create an order", actions))!.Diagnostic;

    private static JsonNode Convert(string request, params string[] actions)
    {
        var collection = $$$"""
            { "info": { "name": "T" }, "item": [ { "name": "{{{request}}}", "request": { "method": "POST", "url": "https://api.test/orders",
              "body": { "mode": "raw", "raw": "{ \"id\": 1 }", "options": { "raw": { "language": "json" } } } } } ] }
            """;
        var overlay = "overlay: 1.1.0\ninfo: { title: T, version: 1.0.0 }\nactions:\n" + string.Concat(actions);
        var options = new ConversionOptions { Overlays = [new OverlayFile("test.overlay.yaml", Encoding.UTF8.GetBytes(overlay))] };
        return JsonNode.Parse(OpenApiDocumentWriter.ToUtf8(PostmanConverter.Convert(Encoding.UTF8.GetBytes(collection), "in.json", options).Document))!;
    }
}
