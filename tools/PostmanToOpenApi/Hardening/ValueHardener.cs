using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Leaves out defaults that are not of the schema's own type: generators write them into code as they stand.</summary>
internal sealed class ValueHardener(DocumentParts parts, ConversionLog log)
{
    public void Harden()
    {
        foreach (var schema in parts.Schemas)
        {
            if (schema.Default is { } value && !IsDefault(schema, value))
            {
                schema.Default = null;
                Report(schema);
            }
        }
    }

    private static bool IsDefault(OpenApiSchema schema, JsonNode value) => (schema.Type & ~JsonSchemaType.Null) switch
    {
        JsonSchemaType.String => value.GetValueKind() == JsonValueKind.String && WireNames.IsSafeValue(value.GetValue<string>()),
        JsonSchemaType.Boolean => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        JsonSchemaType.Integer => value.GetValueKind() == JsonValueKind.Number && IsInteger(value.ToJsonString(), schema.Format == "int64"),
        JsonSchemaType.Number => value.GetValueKind() == JsonValueKind.Number && double.IsFinite(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)),
        _ => false,
    };

    private static bool IsInteger(string number, bool isLong) =>
        long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && (isLong || value is >= int.MinValue and <= int.MaxValue);

    private void Report(OpenApiSchema schema) => log.Warn(
        DiagnosticCodes.UnsafeValue,
        log.OriginOf(schema),
        "the default of a schema cannot be written into code safely; it is left out: write a value of the schema's own type");
}
