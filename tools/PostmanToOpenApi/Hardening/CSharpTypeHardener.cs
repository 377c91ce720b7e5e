using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lets the C# types that a document names, and how readily an editor offers an operation, reach code generation only where they are safe in code.</summary>
internal sealed class CSharpTypeHardener(DocumentParts parts, ConversionLog log)
{
    /// <summary>The extension that carries the C# type of a property or parameter.</summary>
    public const string Type = "x-csharp-type";

    /// <summary>The extension that carries the C# type of a list's elements. Always derived, for templates do not see inside of lists.</summary>
    public const string ItemType = "x-csharp-item-type";

    /// <summary>The extension that says how readily an editor offers an operation or a property.</summary>
    public const string EditorBrowsable = "x-editor-browsable";

    private const int Longest = 500;

    public void Harden()
    {
        foreach (var part in parts.Extended)
        {
            HardenType(part.Extensions, part);
            HardenEditorBrowsable(part.Extensions, part);
        }

        foreach (var schema in parts.Schemas)
        {
            if (schema.Items is OpenApiSchema items && items.Extensions.Text(Type) is { } type)
            {
                schema.Extensions = schema.Extensions.With(ItemType, JsonValue.Create(type));
            }
        }
    }

    // ^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$, without keywords.
    private static bool IsType(string? name) => name is { Length: <= Longest } && name.Split('.').All(part =>
        part.Length > 0 && !char.IsAsciiDigit(part[0]) && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !ReservedNames.IsKeyword(part));

    private void HardenType(IDictionary<string, IOpenApiExtension>? extensions, object part)
    {
        // Derived here, and nowhere else.
        extensions?.Remove(ItemType);
        if (extensions?.ContainsKey(Type) == true && !IsType(extensions.Text(Type)))
        {
            extensions.Remove(Type);
            Report(log.OriginOf(part), Type, "the full name of a C# type, such as 'Acme.Money'");
        }
    }

    private void HardenEditorBrowsable(IDictionary<string, IOpenApiExtension>? extensions, object part)
    {
        if (extensions?.ContainsKey(EditorBrowsable) == true && extensions.Text(EditorBrowsable) is not ("advanced" or "never" or "always"))
        {
            extensions.Remove(EditorBrowsable);
            Report(log.OriginOf(part), EditorBrowsable, "'advanced', 'never' or 'always'");
        }
    }

    private void Report(Reading.SourceNode? origin, string extension, string expected) => log.Warn(
        DiagnosticCodes.UnusableExtension, origin, $"'{extension}' is not {expected}; it is left out: correct it");
}
