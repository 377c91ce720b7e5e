using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Leaves out defaults and enumerations that are not of the schema's own type: generators write them into code as they stand.</summary>
internal sealed class ValueHardener(OpenApiDocument document, ConversionLog log)
{
    private const int MostValues = 1_000;

    public void Harden()
    {
        foreach (var schema in DocumentParts.Schemas(document))
        {
            if (schema.Default is { } value && !IsDefault(schema, value))
            {
                schema.Default = null;
                Report(schema, "default");
            }

            if (schema.Enum is { Count: > 0 } values && !IsEnum(schema, values))
            {
                schema.Enum = null;
                Report(schema, "enum");
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

    // Strings that make members with names of their own: that is what a C# enumeration can be made of.
    private static bool IsEnum(OpenApiSchema schema, IList<JsonNode> values)
    {
        var texts = values.Where(value => value?.GetValueKind() == JsonValueKind.String).Select(value => value.GetValue<string>()).ToList();
        return (schema.Type & ~JsonSchemaType.Null) == JsonSchemaType.String
            && values.All(value => value is null || value.GetValueKind() is JsonValueKind.String or JsonValueKind.Null)
            && texts.Count is > 0 and <= MostValues
            && texts.TrueForAll(WireNames.IsSafe)
            && (HasNames(schema) || texts.Select(Letters).Distinct(StringComparer.OrdinalIgnoreCase).Count() == texts.Count);
    }

    // Checked elsewhere: a name for each value, no two alike.
    private static bool HasNames(OpenApiSchema schema) => schema.Extensions?.ContainsKey("x-enumNames") == true;

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)) is { Length: > 0 } letters ? letters : text;

    private void Report(OpenApiSchema schema, string what) => log.Warn(
        DiagnosticCodes.UnsafeValue,
        log.OriginOf(schema),
        $"the {what} of a schema cannot be written into code safely; it is left out: write values of the schema's own type, for an enum strings that differ in more than case and punctuation");
}
