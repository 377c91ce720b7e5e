namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>A case for each kind of change of a schema: every pair of schemas at every place.</summary>
internal static class SchemaCases
{
    private static readonly (string Suffix, string Old, string New)[] Pairs =
    [
        ("type-changed", """{ "type": "string" }""", """{ "type": "integer" }"""),
        ("type-changed", """{ "type": "string" }""", """{ "type": "string", "format": "binary" }"""),
        ("type-changed", """{ "type": "object", "properties": { "a": {} } }""", """{ "type": "array", "items": {} }"""),
        ("type-generalized", """{ "type": "integer" }""", """{ "type": "number" }"""),
        ("type-generalized", """{ "type": "string", "format": "uuid" }""", """{ "type": "string" }"""),
        ("type-generalized", """{ "type": "string" }""", "{}"),
        ("type-specialized", """{ "type": "integer", "format": "int64" }""", """{ "type": "integer", "format": "int32" }"""),
        ("type-specialized", """{ "nullable": true }""", """{ "type": "string" }"""),
        ("became-nullable", """{ "type": "string" }""", """{ "type": "string", "nullable": true }"""),
        ("became-nullable", """{ "type": "string" }""", """{ "type": [ "string", "null" ] }"""),
        ("became-not-nullable", """{ "type": "string", "nullable": true }""", """{ "type": "string" }"""),
        ("enum-value-added", """{ "type": "string", "enum": [ "a" ] }""", """{ "type": "string", "enum": [ "a", "b", "c" ] }"""),
        ("enum-value-removed", """{ "type": "string", "enum": [ "a", "b" ] }""", """{ "type": "string", "enum": [ "b" ] }"""),
        ("became-enum", """{ "type": "string" }""", """{ "type": "string", "enum": [ "a" ] }"""),
        ("became-not-enum", """{ "type": "string", "enum": [ "a" ] }""", """{ "type": "string" }"""),
        ("default-value-changed", """{ "type": "string", "default": "a" }""", """{ "type": "string", "default": "b" }"""),
        ("default-value-changed", """{ "type": "string" }""", """{ "type": "string", "default": "b" }"""),
        ("pattern-added", """{ "type": "string" }""", """{ "type": "string", "pattern": "a" }"""),
        ("pattern-changed", """{ "type": "string", "pattern": "a" }""", """{ "type": "string", "pattern": "b" }"""),
        ("pattern-removed", """{ "type": "string", "pattern": "a" }""", """{ "type": "string" }"""),
        ("max-decreased", """{ "type": "integer", "maximum": 9 }""", """{ "type": "integer", "maximum": 8 }"""),
        ("max-decreased", """{ "type": "integer" }""", """{ "type": "integer", "maximum": 8 }"""),
        ("max-decreased", """{ "type": "integer", "maximum": 9 }""", """{ "type": "integer", "maximum": 9, "exclusiveMaximum": true }"""),
        ("max-increased", """{ "type": "integer", "maximum": 9 }""", """{ "type": "integer", "maximum": 10 }"""),
        ("max-increased", """{ "type": "integer", "exclusiveMaximum": 9 }""", """{ "type": "integer", "maximum": 9 }"""),
        ("min-increased", """{ "type": "integer", "minimum": 1 }""", """{ "type": "integer", "minimum": 2 }"""),
        ("min-increased", """{ "type": "integer", "minimum": 1 }""", """{ "type": "integer", "exclusiveMinimum": 1 }"""),
        ("min-decreased", """{ "type": "integer", "minimum": 1 }""", """{ "type": "integer" }"""),
        ("max-length-decreased", """{ "type": "string" }""", """{ "type": "string", "maxLength": 8 }"""),
        ("max-length-increased", """{ "type": "string", "maxLength": 8 }""", """{ "type": "string", "maxLength": 9 }"""),
        ("min-length-increased", """{ "type": "string" }""", """{ "type": "string", "minLength": 1 }"""),
        ("min-length-decreased", """{ "type": "string", "minLength": 2 }""", """{ "type": "string", "minLength": 1 }"""),
        ("max-items-decreased", """{ "type": "array", "items": {}, "maxItems": 9 }""", """{ "type": "array", "items": {}, "maxItems": 8 }"""),
        ("max-items-increased", """{ "type": "array", "items": {}, "maxItems": 9 }""", """{ "type": "array", "items": {} }"""),
        ("min-items-increased", """{ "type": "array", "items": {} }""", """{ "type": "array", "items": {}, "minItems": 1 }"""),
        ("min-items-decreased", """{ "type": "array", "items": {}, "minItems": 1 }""", """{ "type": "array", "items": {}, "minItems": 0 }"""),
        ("constraint-changed", """{ "type": "integer", "multipleOf": 2 }""", """{ "type": "integer", "multipleOf": 3 }"""),
        ("constraint-changed", """{ "type": "array", "items": {} }""", """{ "type": "array", "items": {}, "uniqueItems": true }"""),
        ("additional-properties-allowed", """{ "type": "object", "additionalProperties": false }""", """{ "type": "object" }"""),
        ("additional-properties-forbidden", """{ "type": "object" }""", """{ "type": "object", "additionalProperties": false }"""),
        ("all-of-added", $$"""{ "allOf": [ {{A}}, {{B}} ] }""", $$"""{ "allOf": [ {{A}}, {{B}}, {{C}} ] }"""),
        ("all-of-removed", $$"""{ "allOf": [ {{A}}, {{B}}, {{C}} ] }""", $$"""{ "allOf": [ {{B}}, {{C}} ] }"""),
        ("any-of-added", $$"""{ "anyOf": [ {{A}}, {{B}} ] }""", $$"""{ "anyOf": [ {{A}}, {{C}}, {{B}} ] }"""),
        ("any-of-removed", $$"""{ "anyOf": [ {{A}}, {{B}}, {{C}} ] }""", $$"""{ "anyOf": [ {{A}}, {{C}} ] }"""),
        ("one-of-added", $$"""{ "oneOf": [ {{A}}, {{B}} ] }""", $$"""{ "oneOf": [ {{C}}, {{A}}, {{B}} ] }"""),
        ("one-of-removed", $$"""{ "oneOf": [ {{A}}, {{B}}, {{C}} ] }""", $$"""{ "oneOf": [ {{A}}, {{B}} ] }"""),
        ("discriminator-changed", $$"""{ "oneOf": [ {{A}}, {{B}} ] }""", $$"""{ "oneOf": [ {{A}}, {{B}} ], "discriminator": { "propertyName": "kind" } }"""),
        ("access-changed", """{ "type": "string" }""", """{ "type": "string", "readOnly": true }"""),
        ("deprecated", """{ "type": "string" }""", """{ "type": "string", "deprecated": true }"""),
        ("reactivated", """{ "type": "string", "deprecated": true }""", """{ "type": "string" }"""),
        ("csharp-type-changed", """{ "type": "string" }""", """{ "type": "string", "x-csharp-type": "Acme.Money" }"""),
        ("csharp-type-changed", """{ "type": "string", "enum": [ "a" ], "x-enumNames": [ "A" ] }""", """{ "type": "string", "enum": [ "a" ], "x-enumNames": [ "B" ] }"""),
        ("csharp-name-changed", """{ "type": "string", "x-csharp-name": "A" }""", """{ "type": "string", "x-csharp-name": "B" }"""),
    ];

    private static readonly (string Prefix, Func<string, string> Operation)[] Places =
    [
        ("request-parameter", schema => $$""" "parameters": [ { "name": "q", "in": "query", "schema": {{schema}} } ], "responses": {} """),
        ("request-body", schema => $$""" "requestBody": { "content": { "application/json": { "schema": {{schema}} } } }, "responses": {} """),
        ("request-property", schema => $$""" "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "p": {{schema}} } } } } }, "responses": {} """),
        ("response-body", schema => $$""" "responses": { "200": { "content": { "application/json": { "schema": {{schema}} } } } } """),
        ("response-property", schema => $$""" "responses": { "200": { "content": { "application/json": { "schema": { "type": "array", "items": {{schema}} } } } } } """),
        ("response-header", schema => $$""" "responses": { "200": { "headers": { "X-H": { "schema": {{schema}} } } } } """),
    ];

    public static IEnumerable<ChangeCase> All =>
        Places.SelectMany(place => Pairs.Select(pair => new ChangeCase($"{place.Prefix}-{pair.Suffix}", Document(place.Operation(pair.Old)), Document(place.Operation(pair.New)))));

    private static string A => """{ "$ref": "#/components/schemas/A" }""";

    private static string B => """{ "$ref": "#/components/schemas/B" }""";

    private static string C => """{ "type": "object", "properties": { "c": { "type": "string" } } }""";

    public static ApiDraft Document(string operation) => new(
        $$"""
        {
          "openapi": "3.0.4", "info": { "title": "T", "version": "1" }, "paths": { "/x": { "post": { {{operation}} } } },
          "components": { "schemas": { "A": { "type": "object", "properties": { "a": { "type": "string" } } }, "B": { "type": "object" } } }
        }
        """);
}
