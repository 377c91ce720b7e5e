using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Overlays;

/// <summary>What comes of a document with overlays: everything they add is there, and nothing gets past hardening.</summary>
public class OverlayConversionTests
{
    [Test]
    public void Convert_OverlayThatChangesNothing_GivesTheSameBytes()
    {
        var collection = File.ReadAllBytes(Repository.File("spec", "trengo.postman_collection.json"));
        var overlay = new OverlayFile("x.yaml", Encoding.UTF8.GetBytes(Overlaying.Head + "  - { target: $.nothing, remove: true, x-allow-no-match: to read and write only }"));

        var result = PostmanConverter.Convert(collection, "x.json", new ConversionOptions { Overlays = [overlay] });

        Assert.That(result.Text(), Is.EqualTo(PostmanConverter.Convert(collection, "x.json").Text()));
        Assert.That(result.OverlayActions, Is.Zero);
    }

    [Test]
    public void Convert_SeveralOverlays_AreAppliedInTheirOrder()
    {
        var result = Overlaying.Convert(
            Overlaying.Head + "  - { target: $.info, update: { x-a: 1 } }\n  - { target: $.info, update: { x-b: 1 } }",
            Overlaying.Head + "  - { target: \"$.info['x-a']\", update: 2 }");

        Assert.That(result.Json()["info"]!.ToJsonString(), Is.EqualTo("""{"title":"Test","version":"1.0.0","x-a":2,"x-b":1}"""));
        Assert.That(result.OverlayActions, Is.EqualTo(3));
    }

    [TestCase("""{"type":"object","properties":{"z":{"type":"string"},"a":{"type":"string"}},"description":"d"}""")]
    [TestCase("""{"type":"array","items":{"nullable":true}}""")]
    [TestCase("""{"type":"object","properties":{"nullable":{"type":"boolean"},"example":{"nullable":true},"type2":{"type":"string"}}}""")]
    [TestCase("""{"allOf":[{"$ref":"#/components/schemas/Other"}],"nullable":true}""")]
    [TestCase("""{"type":"object","additionalProperties":{"nullable":true}}""")]
    [TestCase("""{"type":"object","additionalProperties":false}""")]
    [TestCase("""{"enum":["OPEN","CLOSED"],"type":"string","nullable":true,"x-enumNames":["Open","Closed"]}""")]
    [TestCase("""{"type":"integer","default":5,"format":"int64"}""")]
    [TestCase("""{"type":"string","default":"","example":{"nullable":true,"b":[1.50,null]},"x-confidence":"inferred","x-list":[{"b":1,"a":null}]}""")]
    [TestCase("""{"title":"t","maxLength":5,"minLength":1,"pattern":"^a$","type":"string","format":"uuid","readOnly":true,"deprecated":true}""")]
    public void Convert_SchemaOfAnOverlay_IsThereAsWritten(string schema)
    {
        var result = Overlaying.Convert($$"""{ "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$.components.schemas", "update": { "Other": { "type": "object" }, "Added": {{schema}} } } ] }""");

        Assert.That(JsonNode.DeepEquals(result.Json()["components"]!["schemas"]!["Added"], JsonNode.Parse(schema)), result.Json()["components"]!["schemas"]!["Added"]!.ToJsonString());
        Assert.That(result.Diagnostics, Is.Empty);
    }

    [TestCase("parameters", """{"name":"page","in":"query","description":"d","schema":{"type":"integer"},"x-a":1}""")]
    [TestCase("responses", """{"description":"d","headers":{"X-H":{"$ref":"#/components/headers/Other"}},"content":{"application/json":{"schema":{"nullable":true},"example":{"a":1}}}}""")]
    [TestCase("headers", """{"description":"d","schema":{"type":"integer","format":"int64"}}""")]
    [TestCase("requestBodies", """{"description":"d","content":{"application/json":{"schema":{"type":"object"}}},"required":true}""")]
    [TestCase("examples", """{"summary":"s","value":{"b":1,"a":null,"nullable":true}}""")]
    [TestCase("links", """{"operationId":"listTickets","parameters":{"id":"$response.body#/id"},"description":"d"}""")]
    public void Convert_ComponentOfAnOverlay_IsThereAsWritten(string kind, string component)
    {
        var result = Overlaying.Convert($$"""{ "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$.components", "update": { "{{kind}}": { "Added": {{component}} } } }, { "target": "$.components", "update": { "headers": { "Other": { "schema": { "type": "string" } } } } } ] }""");

        Assert.That(JsonNode.DeepEquals(result.Json()["components"]![kind]!["Added"], JsonNode.Parse(component)), result.Json()["components"]![kind]!.ToJsonString());
    }

    [TestCase("- { target: \"$.paths['/tickets'].get\", update: { operationId: createTicket } }", "P2O3017 4,65 $.actions[0].update.operationId", "'GET /tickets' and 'POST /tickets'")]
    [TestCase("- { target: \"$.paths['/tickets'].get\", update: { operationId: CREATETICKET } }", "P2O3017 4,65 $.actions[0].update.operationId", "one method")]
    [TestCase("- { target: \"$.paths['/tickets'].get\", update: { operationId: Tickets_createTicket } }", "P2O3017 4,65 $.actions[0].update.operationId", "one method")]
    [TestCase("- { target: $, update: { components: { schemas: { A: { $ref: 'http://evil.example/x' } } } } }", "P2O3016 4,64 $.actions[0].update.components.schemas.A['$ref']", "leads nowhere or out of the document")]
    [TestCase("- { target: $, update: { components: { schemas: { A: { $ref: 'file.json#/a' } } } } }", "P2O3016 4,64 $.actions[0].update.components.schemas.A['$ref']", "out of the document")]
    [TestCase("- { target: $, update: { components: { schemas: { A: { $ref: '#/components/schemas/B' } } } } }", "P2O3016 4,64 $.actions[0].update.components.schemas.A['$ref']", "leads nowhere")]
    [TestCase("- { target: $, update: { components: { schemas: { A: { items: { $ref: '#/components/schemas/A', nullable: true } } } } } }", "P2O3019 4,109 $.actions[0].update.components.schemas.A.items.nullable", "'nullable' stands beside a $ref")]
    [TestCase("- { target: $, update: { components: { schemas: { A: { type: [string, 'null'] } } } } }", "P2O3016 4,", "")]
    [TestCase("- { target: $, update: { components: { schemas: { A: { descripton: d } } } } }", "P2O301", "descripton")]
    [TestCase("- { target: $, update: { components: { schemas: { A: { const: d } } } } }", "P2O301", "const")]
    [TestCase("- { target: $, update: { components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } } } }", "P2O3016 4,64 ", "leads back to itself")]
    [TestCase("- { target: $, update: { components: { parameters: { A: { $ref: '#/components/parameters/A' } } } } }", "P2O3016 4,67 ", "leads back to itself")]
    [TestCase("- { target: $.components.schemas, update: { A: 5 } }", "P2O3019 4,50 $.actions[0].update.A", "'A'")]
    [TestCase("- { target: $.paths, update: { /y: { get: [] } } }", "P2O3016 4,", "valid OpenAPI")]
    [TestCase("- { target: $.info, update: { title2: d } }", "P2O301", "title2")]
    [TestCase("- { target: $.info.title, remove: true }", "P2O3016 1,1 $", "title")]
    [TestCase("- { target: $.openapi, update: 3.1.0 }", "P2O301", "")]
    [TestCase("- { target: $.openapi, update: another }", "P2O3016 4,34 $.actions[0].update", "version")]
    [TestCase("- { target: $.components, remove: true }\n  - { target: $, update: { components: [] } }", "P2O3016 ", "")]
    [TestCase("- { target: $.components, remove: true }\n  - { target: $, update: { components: x } }", "P2O3016 ", "")]
    [TestCase("- { target: $, update: { components: { securitySchemes: { A: { type: http } } } } }", "P2O3016 ", "scheme")]
    [TestCase("- { target: \"$.paths['/tickets'].get\", update: { sumary: d } }", "P2O3016 4,60 $.actions[0].update.sumary", "sumary")]
    [TestCase("- { target: $.paths, update: { /y: { get: { sumary: d } } } }", "P2O3016 4,55 $.actions[0].update['/y'].get.sumary", "sumary")]
    [TestCase("- { target: $.info, update: { titel: d } }", "P2O3016 4,40 $.actions[0].update.titel", "titel")]
    [TestCase("- { target: \"$.paths['/tickets'].get\", update: { parameters: [ { name: q, in: query, schema: {} }, { name: q, in: query, schema: {} } ] } }", "P2O3016 4,", "'q' twice")]
    [TestCase("- { target: $.paths, remove: true }", "P2O3016 1,1 $", "paths")]
    public void Convert_ResultThatIsNoDocument_IsRefusedWhereItWasWritten(string actions, string place, string message)
    {
        var refusal = Overlaying.RefusalOfConversion("  " + actions);

        Assert.That(refusal.Place(), Does.StartWith(place), refusal.Message);
        Assert.That(refusal.Message, Does.Contain(message));
    }

    [TestCase("{", "a: [1", "x.json")]
    [TestCase("""{ "info": { "name": "Test" }, "item": [] }""", "a: [1", "x.overlay.yaml")]
    public void Convert_CollectionAndOverlayBroken_TellsOfTheCollectionFirst(string collection, string overlay, string file)
    {
        var options = new ConversionOptions { Overlays = [new OverlayFile("x.overlay.yaml", Encoding.UTF8.GetBytes(overlay))] };

        var refusal = Assert.Throws<PostmanConversionException>(() => PostmanConverter.Convert(Encoding.UTF8.GetBytes(collection), "x.json", options))!;

        Assert.That(refusal.Diagnostic.File, Is.EqualTo(file));
    }

    [Test]
    public void Convert_OverlayThatCannotBeReadBehindOneThatMatchesNothing_TellsOfTheOneThatCannotBeRead()
    {
        var refusal = Assert.Throws<PostmanConversionException>(() => Overlaying.Convert(Overlaying.Head + "  - { target: $.nothing, remove: true }", "a: [1", "overlay: 1.2.0"))!;

        Assert.That(refusal.Diagnostic.Code, Is.EqualTo(DiagnosticCodes.OverlaySyntax));
    }

    [TestCase("ticketsOfToday", "ticketsOfToday")]
    [TestCase("Tickets_List", "Tickets_List")]
    [TestCase("Contacts_List", "contactsList")]
    [TestCase("list(); Evil", "listEvil")]
    public void Convert_OperationIdOfAnOverlay_IsKeptIfItIsAName(string given, string id)
    {
        var result = Overlaying.Convert(Overlaying.Head + $"  - {{ target: \"$.paths['/tickets'].get\", update: {{ operationId: '{given}' }} }}");

        Assert.That(result.Json()["paths"]!["/tickets"]!["get"]!["operationId"]!.ToString(), Is.EqualTo(id));
        Assert.That(result.Codes(), Is.EqualTo(given == id ? [] : new[] { "P2O4008" }));
    }

    [Test]
    public void Convert_HostileOverlay_LeavesOnlyWhatIsSafe()
    {
        var result = Overlaying.Convert(File.ReadAllText(Repository.File("tests", "PostmanToOpenApi.Tests", "Overlays", "hostile.overlay.yaml")));
        var text = result.Text();

        DocumentRules.CheckExtended(result.Json());
        Assert.That(text, Does.Not.Contain("Evil").And.Not.Contain("\\u2028").And.Not.Contain("\\u0085"));
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct(), Is.SupersetOf(new[] { "P2O4001", "P2O4002", "P2O4004", "P2O4005", "P2O4006", "P2O4007", "P2O4008" }));
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.File), Has.Some.EqualTo("x.overlay.yaml"));
    }

    [Test]
    public void Convert_NamesThatCollide_GetCSharpNamesOfTheirOwn()
    {
        var result = Overlaying.Convert("""
            { "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$", "update": { "components": {
              "parameters": { "Page": { "name": "page_no", "in": "query", "schema": { "type": "integer" } } },
              "schemas": { "Added": { "type": "object", "properties": { "a_b": { "type": "string" }, "aB": { "type": "string" }, "c": { "type": "string", "x-csharp-name": "Chosen" }, "added": { "$ref": "#/components/schemas/Added" } } } } },
              "paths": { "/tickets": { "parameters": [ { "name": "x-tenant", "in": "header", "schema": { "type": "string" } } ],
                "get": { "parameters": [ { "$ref": "#/components/parameters/Page" }, { "name": "pageNo", "in": "query", "schema": { "type": "integer" } }, { "name": "xTenant", "in": "query", "schema": { "type": "string" } } ] } } } } } ] }
            """);

        var parameters = result.Json()["paths"]!["/tickets"]!["get"]!["parameters"]!.AsArray();
        var properties = result.Json()["components"]!["schemas"]!["Added"]!["properties"]!;
        Assert.That(parameters.Select(parameter => parameter!["x-csharp-name"]?.ToString()), Is.EqualTo([null, "pageNo2", "xTenant2"]));
        Assert.That(properties.AsObject().Select(property => property.Value!["x-csharp-name"]?.ToString()), Is.EqualTo([null, "AB2", "Chosen", "AddedValue"]));
        Assert.That(result.Diagnostics, Is.Empty);
    }
}
