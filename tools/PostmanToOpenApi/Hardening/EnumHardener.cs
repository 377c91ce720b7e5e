using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Leaves enums of texts only, and gives their values C# names. Those of numbers stay numbers, with the values in their description.</summary>
internal sealed class EnumHardener(OpenApiDocument document, DocumentParts parts, ConversionLog log)
{
    /// <summary>The extension that carries the C# names of the values, in their order.</summary>
    public const string Names = "x-enumNames";

    /// <summary>The extension that carries a text about each of the values, in their order.</summary>
    public const string Descriptions = "x-enumDescriptions";

    private const int Longest = 500;

    public void Harden()
    {
        foreach (var schema in parts.Schemas.Where(schema => schema.Enum is not null))
        {
            HardenValues(schema);
        }

        new EnumHoister(document, parts).Hoist();
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (schema is OpenApiSchema { Enum.Count: > 0 } values)
            {
                NameValues(values, name);
            }
        }
    }

    private void HardenValues(OpenApiSchema schema)
    {
        var values = schema.Enum!;
        if (values.Any(value => value is null || value.IsJsonNullSentinel()))
        {
            schema.Type |= JsonSchemaType.Null;
        }

        var isText = ((schema.Type ?? JsonSchemaType.String) & ~JsonSchemaType.Null) is JsonSchemaType.String or 0;
        var known = values.Where(value => value is not null && !value.IsJsonNullSentinel()).ToList();
        if (!isText || known.Count == 0 || known.Any(value => value.GetValueKind() != JsonValueKind.String))
        {
            Describe(schema, known);
            return;
        }

        schema.Type = JsonSchemaType.String | (schema.Type & JsonSchemaType.Null ?? 0);
        KeepUsable(schema, [.. values.Select(value => value is null || value.IsJsonNullSentinel() ? null : value.GetValue<string>())]);
    }

    // A number is a number, whatever its names would be: new ones must not break those who read.
    private static void Describe(OpenApiSchema schema, List<JsonNode> values)
    {
        schema.Enum = null;
        var simple = values.Where(value => value.GetValueKind() is not (JsonValueKind.Object or JsonValueKind.Array)).Select(value => value.ToJsonString()).ToList();
        if (simple.Count > 0)
        {
            var text = "Known values: " + string.Join(", ", simple) + ".";
            schema.Description = FreeText.Clean(string.IsNullOrEmpty(schema.Description) ? text : schema.Description + "\n\n" + text);
        }
    }

    private void KeepUsable(OpenApiSchema schema, List<string?> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = Enumerable.Range(0, values.Count).Where(index => values[index] is { } value && IsUsable(value) && seen.Add(value)).ToList();
        if (values.Any(value => value is not null && !IsUsable(value)))
        {
            log.Warn(DiagnosticCodes.UnusableEnumValue, log.OriginOf(schema), "a value of an enum is too long, or has characters that cannot be written; it is left out: correct it");
        }

        schema.Enum = [.. kept.Select(index => (JsonNode)JsonValue.Create(values[index]!))];
        Align(schema, Names, values.Count, kept);
        Align(schema, Descriptions, values.Count, kept);
    }

    // What is said of the values one by one, for those that are left.
    private void Align(OpenApiSchema schema, string extension, int count, List<int> kept)
    {
        if (schema.Extensions?.ContainsKey(extension) != true)
        {
            return;
        }

        if (schema.Extensions.Texts(extension) is { } texts && texts.Count == count)
        {
            schema.Extensions = schema.Extensions.With(extension, new JsonArray([.. kept.Select(index => (JsonNode?)FreeText.Clean(texts[index])!)]));
        }
        else
        {
            schema.Extensions.Remove(extension);
            Report(schema, extension, "a list of texts, one for each value of the enum");
        }
    }

    private void NameValues(OpenApiSchema schema, string type)
    {
        var names = new EnumNames(type);
        var values = schema.Enum!.Select(value => value.GetValue<string>()).ToList();
        var given = schema.Extensions.Texts(Names);
        if (given is not null && !names.AreUsable(given))
        {
            given = null;
            Report(schema, Names, "different plain names such as 'WaBusiness', none of them reserved");
        }

        schema.Extensions = schema.Extensions.With(Names, new JsonArray([.. (given ?? names.Derive(values)).Select(name => (JsonNode?)name)]));
    }

    private static bool IsUsable(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            // Half a character cannot be sent, and of the controls not all can stand in every document.
            var isHalf = char.IsSurrogate(value[i]) && !(char.IsSurrogatePair(value, i) && i++ >= 0);
            if (isHalf || (char.IsControl(value[i]) && value[i] is not ('\t' or '\n' or '\r')))
            {
                return false;
            }
        }

        return value.Length <= Longest;
    }

    private void Report(OpenApiSchema schema, string extension, string expected) => log.Warn(
        DiagnosticCodes.UnusableExtension, log.OriginOf(schema), $"'{extension}' is not {expected}; it is left out: correct it");
}
