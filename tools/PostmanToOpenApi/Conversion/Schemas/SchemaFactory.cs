using System.Globalization;
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
        ValueKind.Email => Text("email"),
        ValueKind.Uri => Text("uri"),
        ValueKind.Bytes => Text("byte"),
        _ => Text(),
    };

    /// <summary>A value that is one of these; any one if there are none.</summary>
    public static OpenApiSchema OneOf(ValueKind kind, IReadOnlyList<string> values)
    {
        // Numbers are not named in code: for them the values are a matter of the description.
        var schema = Of(values.Count > 0 && ValueTyping.IsText(kind) ? ValueKind.Text : kind);
        schema.Enum = values.Count == 0 ? null : [.. values.Select(value => Node(kind, value)).OfType<JsonNode>()];
        return schema;
    }

    public static OpenApiSchema Text(string? format = null) => new() { Type = JsonSchemaType.String, Format = format };

    public static OpenApiSchema Binary() => Text("binary");

    public static OpenApiSchema ArrayOf(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    /// <summary>A value of any type, or null.</summary>
    /// <remarks>Written as an extension: the library's own null type becomes <c>enum: [null]</c> in OpenAPI 3.0, which allows nothing else.</remarks>
    public static OpenApiSchema NullableAny() => new()
    {
        Extensions = new Dictionary<string, IOpenApiExtension> { ["nullable"] = new JsonNodeExtension(JsonValue.Create(true)) },
    };

    private static JsonNode? Node(ValueKind kind, string value) => kind switch
    {
        ValueKind.Integer => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        ValueKind.Number => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null,
        ValueKind.Boolean => bool.TryParse(value, out var flag) ? flag : null,
        _ => value,
    };

    /// <summary>The type that holds values of both.</summary>
    public static ValueKind Unite(ValueKind one, ValueKind other) => (one, other) switch
    {
        _ when one == other => one,
        (ValueKind.Integer, ValueKind.Number) or (ValueKind.Number, ValueKind.Integer) => ValueKind.Number,
        _ => ValueKind.Text,
    };
}
