using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Support;

/// <summary>Hardens documents that are written inside tests.</summary>
internal static class Documents
{
    /// <summary>A document with these components, and with the operation <c>listTickets</c> that has these parameters and members.</summary>
    public static JsonNode Harden(string schemas, string parameters = "[]", string members = "", List<string>? codes = null, List<string>? messages = null, string? answer = null, string operationId = "listTickets")
    {
        answer = answer is null ? "\"204\": { \"description\": \"ok\" }" : $"\"200\": {answer}";
        var json = $$"""
            { "openapi": "3.0.4", "info": { "title": "Test", "version": "1" }, "tags": [{ "name": "Tickets" }],
              "paths": { "/tickets": { "post": { "tags": ["Tickets"], "operationId": "{{operationId}}", {{members}} "parameters": {{parameters}}, "responses": { {{answer}} } } } },
              "components": { "schemas": {{schemas}} } }
            """;
        var document = OpenApiDocument.Parse(json, "json").Document!;
        var log = new ConversionLog(new SourceFile("test.json", default));
        new DocumentHardener(document, log).Harden();
        codes?.AddRange(log.Diagnostics.Select(diagnostic => diagnostic.Code));
        messages?.AddRange(log.Diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}"));
        return JsonNode.Parse(OpenApiDocumentWriter.ToJson(document))!;
    }

    /// <summary>A whole document.</summary>
    public static string HardenDocument(string json)
    {
        var document = OpenApiDocument.Parse(json, "json").Document!;
        new DocumentHardener(document, new ConversionLog(new SourceFile("test.json", default))).Harden();
        return OpenApiDocumentWriter.ToJson(document);
    }

    /// <summary>A schema as a component.</summary>
    public static JsonNode HardenSchema(string schema, List<string>? codes = null) =>
        Harden($$"""{ "Schema": {{schema}} }""", codes: codes)["components"]!["schemas"]!["Schema"]!;

    /// <summary>The only operation.</summary>
    public static JsonNode Operation(JsonNode document) => document["paths"]!.AsObject().Single().Value!.AsObject().Single().Value!;
}
