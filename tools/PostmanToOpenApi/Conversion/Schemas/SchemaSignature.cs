using System.Text;
using Microsoft.OpenApi;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>A text that is equal for schemas that say the same.</summary>
internal static class SchemaSignature
{
    public static string Of(OpenApiSchema schema)
    {
        var signature = new StringBuilder();
        Append(signature, schema);
        return signature.ToString();
    }

    // Objects inside stand in components of their own, so this goes no deeper than arrays do.
    private static void Append(StringBuilder signature, IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            signature.Append('#').Append(reference.Reference.Id);
            return;
        }

        signature.Append((int)(schema.Type ?? 0)).Append(schema.Format).Append(schema.Extensions?.Count > 0 ? "?" : "");
        foreach (var part in schema.AllOf ?? [])
        {
            Append(signature.Append('&'), part);
        }

        if (schema.Items is { } items)
        {
            signature.Append('[');
            Append(signature, items);
            signature.Append(']');
        }

        if (schema.AdditionalProperties is { } value)
        {
            signature.Append('{');
            Append(signature, value);
            signature.Append('}');
        }

        foreach (var (name, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            signature.Append(schema.Required?.Contains(name) == true ? "!" : ";").Append(name.Length).Append(':').Append(name);
            Append(signature, property);
        }
    }
}
