using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Makes the schemas of plain values.</summary>
internal static class SchemaFactory
{
    /// <summary>What OpenAPI calls a type.</summary>
    public static (JsonSchemaType? Type, string? Format) TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Integer => (JsonSchemaType.Integer, "int64"),
        ValueKind.Number => (JsonSchemaType.Number, "double"),
        ValueKind.Boolean => (JsonSchemaType.Boolean, null),
        ValueKind.Uuid => (JsonSchemaType.String, "uuid"),
        ValueKind.Date => (JsonSchemaType.String, "date"),
        ValueKind.DateTime => (JsonSchemaType.String, "date-time"),
        ValueKind.Email => (JsonSchemaType.String, "email"),
        ValueKind.Uri => (JsonSchemaType.String, "uri"),
        ValueKind.Bytes => (JsonSchemaType.String, "byte"),
        ValueKind.Password => (JsonSchemaType.String, "password"),
        ValueKind.IpV4 => (JsonSchemaType.String, "ipv4"),
        ValueKind.IpV6 => (JsonSchemaType.String, "ipv6"),
        ValueKind.HostName => (JsonSchemaType.String, "hostname"),
        ValueKind.Time => (JsonSchemaType.String, "time"),
        _ => (JsonSchemaType.String, null),
    };

    /// <summary>A value that is one of these; any one if there are none.</summary>
    public static OpenApiSchema OneOf(ValueKind kind, IReadOnlyList<string> values)
    {
        // Numbers are not named in code: for them the values are a matter of the description.
        var (type, format) = TypeOf(values.Count > 0 && ValueTyping.IsText(kind) ? ValueKind.Text : kind);
        return new OpenApiSchema
        {
            Type = type,
            Format = format,
            Enum = values.Count == 0 ? null : [.. values.Select(value => Node(kind, value)).OfType<JsonNode>()],
        };
    }

    public static OpenApiSchema Text(string? format = null) => new() { Type = JsonSchemaType.String, Format = format };

    public static OpenApiSchema Binary() => Text("binary");

    public static OpenApiSchema ArrayOf(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    /// <summary>A value of any type, or null.</summary>
    public static OpenApiSchema NullableAny() => new() { Extensions = NullableExtensions() };

    /// <summary>What says that a value of any type may be null.</summary>
    public static Dictionary<string, IOpenApiExtension> NullableExtensions() => new(StringComparer.Ordinal) { [NullableMark.Name] = new NullableMark() };

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
