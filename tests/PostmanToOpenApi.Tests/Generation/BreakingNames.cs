using System.Globalization;
using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Names that break what NSwag makes of a document that nobody hardened.</summary>
internal static class BreakingNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "await", "__arglist", "__makeref", "__reftype", "__refvalue", "CancellationToken", "cancellationToken", "client_", "disposeClient_", "request_", "urlBuilder_", "url_", "response_", "disposeResponse_",
        "headers_", "item_", "status_", "objectResponse_", "Newtonsoft", "AdditionalProperties", "System", "ApiException", "JsonInheritanceConverter", "FileParameter", "FileResponse",
        "TClient", "ITClient", "\u0301a", "\U0001D400", "\uFF08a\uFF09", "a\u200Db", "\U0001F600", "class", "1", "",
        .. "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ".Select(c => string.Create(CultureInfo.InvariantCulture, $"a{c}b")),
    ];

    /// <summary>A document with the name at every place that has one.</summary>
    public static string Document(string name)
    {
        var json = JsonValue.Create(name)!.ToJsonString();
        return $$"""
            { "openapi": "3.0.4", "info": { "title": "Names", "version": "1" }, "tags": [ { "name": "T" } ],
              "paths": { "/a": { "get": { "tags": [ "T" ], "operationId": {{json}}, "parameters": [ { "name": {{json}}, "in": "query", "schema": { "type": "string" } } ],
                "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Model" } } } } } } } },
              "components": { "schemas": { {{json}}: { "type": "object", "properties": { "a": { "type": "string" } } }, "Model": { "type": "object", "properties": { {{json}}: { "type": "string" } } } } } }
            """;
    }
}
