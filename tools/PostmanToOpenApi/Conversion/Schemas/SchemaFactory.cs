using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Makes the schemas of plain values.</summary>
internal static class SchemaFactory
{
    public static OpenApiSchema Of(ValueKind kind) => kind switch
    {
        ValueKind.Integer => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
        ValueKind.Number => new OpenApiSchema { Type = JsonSchemaType.Number, Format = "double" },
        ValueKind.Boolean => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        ValueKind.Uuid => Text("uuid"),
        ValueKind.Date => Text("date"),
        ValueKind.DateTime => Text("date-time"),
        _ => Text(),
    };

    public static OpenApiSchema Text(string? format = null) => new() { Type = JsonSchemaType.String, Format = format };

    public static OpenApiSchema Binary() => Text("binary");

    public static OpenApiSchema ArrayOf(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    /// <summary>A value of any type, or null.</summary>
    /// <remarks>Written as an extension: the library's own null type becomes <c>enum: [null]</c> in OpenAPI 3.0, which allows nothing else.</remarks>
    public static OpenApiSchema NullableAny() => new()
    {
        Extensions = new Dictionary<string, IOpenApiExtension> { ["nullable"] = new JsonNodeExtension(JsonValue.Create(true)) },
    };

    /// <summary>The type that holds values of both.</summary>
    public static ValueKind Unite(ValueKind one, ValueKind other) => (one, other) switch
    {
        _ when one == other => one,
        (ValueKind.Integer, ValueKind.Number) or (ValueKind.Number, ValueKind.Integer) => ValueKind.Number,
        _ => ValueKind.Text,
    };
}
