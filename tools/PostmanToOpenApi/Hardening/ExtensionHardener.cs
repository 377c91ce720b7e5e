using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lets no extension reach code generation but those that are known, with values that are safe in code.</summary>
internal sealed class ExtensionHardener(OpenApiDocument document, ConversionLog log)
{
    /// <summary>The extension that carries the C# type of a property or parameter.</summary>
    public const string Type = "x-csharp-type";

    /// <summary>The extension that carries the C# type of a list's elements. Always derived, for templates do not see inside of lists.</summary>
    public const string ItemType = "x-csharp-item-type";

    /// <summary>The extension that says how readily an editor offers an operation.</summary>
    public const string EditorBrowsable = "x-editor-browsable";

    private const int Longest = 500;

    // Names that generators take over as they are, and what is derived here or later.
    private static readonly string[] Foreign = [CSharpNames.Extension, ItemType, "x-name", "x-originalName", "x-dictionaryKey", "x-enum-varnames", "x-enumFlags"];

    public void Harden()
    {
        foreach (var operation in DocumentParts.Operations(document))
        {
            HardenEditorBrowsable(operation);
            Remove(operation.Extensions);
            Remove(operation.RequestBody?.Extensions);
            foreach (var parameter in DocumentParts.Parameters(operation))
            {
                HardenType(parameter.Extensions, parameter, operation);
            }
        }

        var schemas = DocumentParts.Schemas(document).ToList();
        foreach (var schema in schemas)
        {
            HardenType(schema.Extensions, schema);
        }

        foreach (var schema in schemas)
        {
            if (schema.Items is OpenApiSchema items && items.Extensions.Text(Type) is { } type)
            {
                schema.Extensions = schema.Extensions.With(ItemType, JsonValue.Create(type));
            }
        }
    }

    private static void Remove(IDictionary<string, IOpenApiExtension>? extensions)
    {
        foreach (var name in Foreign)
        {
            extensions?.Remove(name);
        }
    }

    // ^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$, without keywords.
    private static bool IsType(string? name) => name is { Length: <= Longest } && name.Split('.').All(part =>
        part.Length > 0 && !char.IsAsciiDigit(part[0]) && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !ReservedNames.IsKeyword(part));

    private void HardenType(IDictionary<string, IOpenApiExtension>? extensions, params ReadOnlySpan<object?> parts)
    {
        Remove(extensions);
        if (extensions?.ContainsKey(Type) == true && !IsType(extensions.Text(Type)))
        {
            extensions.Remove(Type);
            Report(log.OriginOf(parts), Type, "the full name of a C# type, such as 'Acme.Money'");
        }
    }

    private void HardenEditorBrowsable(OpenApiOperation operation)
    {
        if (operation.Extensions?.ContainsKey(EditorBrowsable) == true && operation.Extensions.Text(EditorBrowsable) is not ("advanced" or "never" or "always"))
        {
            operation.Extensions.Remove(EditorBrowsable);
            Report(log.OriginOf(operation), EditorBrowsable, "'advanced', 'never' or 'always'");
        }
    }

    private void Report(Reading.SourceNode? origin, string extension, string expected) => log.Warn(
        DiagnosticCodes.UnusableExtension, origin, $"'{extension}' is not {expected}; it is left out: correct it");
}
