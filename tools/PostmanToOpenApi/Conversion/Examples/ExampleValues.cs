using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Conversion.Examples;

/// <summary>Makes examples of a collection's values. What is called or looks like a secret is replaced; what holds a variable is left out.</summary>
internal static class ExampleValues
{
    private const int LongestText = 2_000;
    private const int MostNodes = 2_000;
    private const int Deepest = 20;

    /// <summary>A text of a parameter or form field as a value of its schema's type; null if it is none.</summary>
    public static JsonNode? OfText(string name, string? text, IOpenApiSchema? schema)
    {
        if (string.IsNullOrEmpty(text) || text.Contains("{{", StringComparison.Ordinal) || text.StartsWith('<') || schema is null)
        {
            return null;
        }

        var isSecret = SecretNames.IsSecret(name);
        return (schema.Type & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(isSecret ? 0 : number) : null,
            JsonSchemaType.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? JsonValue.Create(isSecret ? 0 : number) : null,
            JsonSchemaType.Boolean => text is "true" or "false" ? JsonValue.Create(text == "true") : null,
            JsonSchemaType.Array when OfText(name, text, schema.Items) is { } item => new JsonArray(item),
            JsonSchemaType.String when schema.Format != "binary" && schema.Enum is not { Count: > 0 } => Text(text, isSecret),
            _ => null,
        };
    }

    /// <summary>A sample as a value; null if it is too large or too deep for an example.</summary>
    public static JsonNode? Of(SourceNode sample)
    {
        var rest = MostNodes;
        var value = Of(sample, isSecret: false, Deepest, ref rest);
        return rest < 0 ? null : value;
    }

    private static JsonNode? Of(SourceNode sample, bool isSecret, int depth, ref int rest)
    {
        if (--rest < 0 || depth < 0)
        {
            rest = -1;
            return null;
        }

        return sample.Kind switch
        {
            SourceKind.Object => Members(sample, isSecret, depth, ref rest),
            SourceKind.Array => Items(sample, isSecret, depth, ref rest),
            SourceKind.Text => HasVariable(sample.Text) ? null : Text(sample.Text, isSecret),
            SourceKind.Number => isSecret ? JsonValue.Create(0) : Number(sample.Text),
            SourceKind.Boolean => JsonValue.Create(sample.Text == "true"),
            _ => null,
        };
    }

    private static JsonObject Members(SourceNode sample, bool isSecret, int depth, ref int rest)
    {
        var members = new JsonObject();
        foreach (var (name, value) in sample.Members)
        {
            // What is no property of the schema is none of the example either.
            if (WireNames.IsSafeProperty(name) && !(value.Kind == SourceKind.Text && HasVariable(value.Text)))
            {
                members[name] = Of(value, isSecret || SecretNames.IsSecret(name), depth - 1, ref rest);
            }
        }

        return members;
    }

    private static JsonArray Items(SourceNode sample, bool isSecret, int depth, ref int rest)
    {
        var items = new JsonArray();
        foreach (var item in sample.Items.Where(item => item.Kind != SourceKind.Text || !HasVariable(item.Text)))
        {
            items.Add(Of(item, isSecret, depth - 1, ref rest));
            if (rest < 0)
            {
                break;
            }
        }

        return items;
    }

    // Variables stand in samples as text in braces, or behind a mark where they had no quotes.
    private static bool HasVariable(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || (text.Length > 0 && text[0] == Schemas.LenientJson.VariableMark);

    private static JsonValue? Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? JsonValue.Create(integer)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? JsonValue.Create(number)
        : null;

    private static JsonValue Text(string text, bool isSecret)
    {
        var cut = text.Length > LongestText ? text[..LongestText] : text;
        return JsonValue.Create(isSecret && text.Length > 0 || TokenShapes.IsTokenLike(text) ? SecretShapes.Mask : FreeText.Clean(SecretShapes.Masked(cut))!);
    }
}
