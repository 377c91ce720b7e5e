using Microsoft.OpenApi;
using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Tests.Hardening;

internal sealed class PartListerTests
{
    // One of everything that can stand in a document.
    private const string Everything = """
        {
          "openapi": "3.1.1",
          "info": { "title": "Test", "version": "1", "contact": { "name": "Me" }, "license": { "name": "MIT" } },
          "servers": [{ "url": "https://{host}", "variables": { "host": { "default": "example.com" } } }],
          "tags": [{ "name": "Things", "externalDocs": { "url": "https://example.com/tag" } }],
          "externalDocs": { "url": "https://example.com" },
          "security": [{ "oauth": [] }],
          "paths": {
            "/things": {
              "servers": [{ "url": "https://path.example.com" }],
              "parameters": [{ "name": "shared", "in": "query", "schema": { "type": "string" } }, { "$ref": "#/components/parameters/Page" }],
              "post": {
                "tags": ["Things"],
                "externalDocs": { "url": "https://example.com/operation" },
                "servers": [{ "url": "https://operation.example.com" }],
                "parameters": [{ "name": "filter", "in": "query", "content": { "application/json": { "schema": { "type": "object" }, "examples": { "one": { "value": 1 } } } } }],
                "requestBody": {
                  "content": {
                    "multipart/form-data": {
                      "schema": { "type": "object", "properties": { "file": { "type": "string" } } },
                      "encoding": { "file": { "contentType": "text/plain", "headers": { "X-Part": { "schema": { "type": "string" } } } } }
                    }
                  }
                },
                "responses": {
                  "200": {
                    "description": "ok",
                    "headers": { "X-Count": { "schema": { "type": "integer" }, "examples": { "one": { "value": 1 } } } },
                    "links": { "next": { "operationId": "x", "server": { "url": "https://link.example.com" } } },
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" }, "examples": { "one": { "$ref": "#/components/examples/One" } } } }
                  },
                  "404": { "$ref": "#/components/responses/Missing" }
                },
                "callbacks": { "done": { "{$request.body#/url}": { "post": { "responses": { "200": { "description": "ok" } } } } } }
              }
            }
          },
          "webhooks": { "made": { "post": { "responses": { "200": { "description": "ok" } } } } },
          "components": {
            "schemas": {
              "Thing": {
                "type": "object",
                "externalDocs": { "url": "https://example.com/schema" },
                "xml": { "name": "thing" },
                "discriminator": { "propertyName": "kind", "mapping": { "a": "#/components/schemas/Other" } },
                "properties": { "list": { "type": "array", "items": { "type": "object", "additionalProperties": { "not": { "type": "null" } } } }, "other": { "$ref": "#/components/schemas/Other" } },
                "allOf": [{ "type": "object" }], "anyOf": [{ "type": "object" }], "oneOf": [{ "type": "object" }]
              },
              "Other": { "type": "object" }
            },
            "parameters": { "Page": { "name": "page", "in": "query", "schema": { "type": "integer" } } },
            "responses": { "Missing": { "description": "no" } },
            "examples": { "One": { "value": 1 } },
            "requestBodies": { "Body": { "content": { "text/plain": { "schema": { "type": "string" } } } } },
            "headers": { "Limit": { "content": { "text/plain": { "schema": { "type": "string" } } } } },
            "links": { "Next": { "operationId": "x" } },
            "callbacks": { "Done": { "{$request.body#/url}": { "get": { "responses": { "200": { "description": "ok" } } } } } },
            "pathItems": { "Item": { "get": { "responses": { "200": { "description": "ok" } } } } },
            "securitySchemes": { "oauth": { "type": "oauth2", "flows": { "password": { "tokenUrl": "https://example.com/token", "scopes": {} } } } }
          }
        }
        """;

    [Test]
    public void List_DocumentWithEverything_HasAllThatTheLibraryWalksThrough()
    {
        var document = OpenApiDocument.Parse(Everything, "json").Document!;
        var walked = new List<object>();
        DocumentParts.Visit(document, (part, _) => walked.Add(part));

        var lists = PartLister.List(document);

        // A reference has nothing to harden that does not stand where it leads to.
        var listed = lists.Others.Concat(lists.Schemas).ToHashSet(ReferenceEqualityComparer.Instance);
        var missing = walked.Where(part => !listed.Contains(part) && part is not IOpenApiReferenceHolder);
        Assert.That(missing.Select(part => part.GetType().Name), Is.Empty);
        Assert.That(walked, Has.Count.GreaterThan(50));
    }

    [Test]
    public void List_SchemaThatStandsTwice_IsListedOnce()
    {
        var schema = new OpenApiSchema();
        var document = new OpenApiDocument
        {
            Paths = [],
            Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema> { ["One"] = schema, ["Two"] = schema } },
        };

        Assert.That(PartLister.List(document).Schemas.Count(part => part == schema), Is.EqualTo(1));
    }

    [Test]
    public void List_ManyPaths_ListsComponentsAfterThemAndWhatStandsInBothOnce()
    {
        var shared = new OpenApiSchema { Extensions = new Dictionary<string, IOpenApiExtension> { ["x-any"] = new JsonNodeExtension("any") } };
        var document = new OpenApiDocument { Paths = [], Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema>() } };
        for (var i = 0; i < 500; i++)
        {
            var parameter = new OpenApiParameter { Name = "a", Schema = i % 2 == 0 ? shared : new OpenApiSchema { Title = $"path {i}" } };
            document.Paths[$"/{i}"] = new OpenApiPathItem { Parameters = [parameter] };
            document.Components.Schemas[$"S{i}"] = new OpenApiSchema { Title = $"component {i}", Items = shared };
        }

        var lists = PartLister.List(document);

        using (Assert.EnterMultipleScope())
        {
            var paths = Enumerable.Range(0, 500).Where(i => i % 2 == 1).Select(i => $"path {i}");
            Assert.That(lists.Schemas.Select(schema => schema.Title), Is.EqualTo(paths.Concat(Enumerable.Range(0, 500).Select(i => $"component {i}")).Prepend(null)));
            Assert.That(lists.Extended, Is.EqualTo(new[] { shared }));
        }
    }

    [Test]
    public void List_PartsWithAndWithoutExtensions_TellsThoseWithThem()
    {
        var extended = new OpenApiSchema { Extensions = Extension() };
        var reference = new OpenApiSchemaReference("Extended") { Reference = { Extensions = Extension() } };
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo { Extensions = Extension() },
            Paths = [],
            Components = new OpenApiComponents
            {
                Schemas = new Dictionary<string, IOpenApiSchema> { ["Extended"] = extended, ["Plain"] = new OpenApiSchema(), ["Same"] = new OpenApiSchemaReference("Extended"), ["More"] = reference },
            },
        };
        document.RegisterComponents();

        Assert.That(PartLister.List(document).Extended, Is.EqualTo(new IOpenApiExtensible[] { document.Info, extended, reference }));

        static Dictionary<string, IOpenApiExtension> Extension() => new() { ["x-any"] = new JsonNodeExtension("any") };
    }

    [Test]
    public void Schemas_AfterForget_HaveWhatWasAdded()
    {
        var document = new OpenApiDocument { Paths = [], Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema>() } };
        var parts = new DocumentParts(document);
        var schema = new OpenApiSchema();
        Assert.That(parts.Schemas, Is.Empty);

        document.Components.Schemas["Late"] = schema;
        parts.Forget();

        Assert.That(parts.Schemas, Is.EqualTo(new[] { schema }));
    }
}
