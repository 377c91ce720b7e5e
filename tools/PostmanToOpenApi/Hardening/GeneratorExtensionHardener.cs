using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Leaves out extensions that code generators read, unless they hold what is safe in code.</summary>
internal sealed class GeneratorExtensionHardener(DocumentParts parts, ConversionLog log)
{
    // Lists of names for the members of an enumeration, and names of parameters and bodies.
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "x-enum-varnames", "x-enum-names", "x-originalName", "x-name",
    };

    // What else generators of the NSwag family read: text for attributes, types, and shapes of classes.
    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "x-deprecatedMessage", "x-deprecated-message", "x-abstract", "x-dictionaryKey", "x-enumFlags", "x-nullable", "x-type", "x-typeName", "x-schema",
    };

    // What is hardened with the enum that it belongs to.
    private static readonly HashSet<string> OfEnums = new(StringComparer.OrdinalIgnoreCase) { EnumHardener.Names, EnumHardener.Descriptions };

    public void Harden()
    {
        foreach (var part in parts.Extended)
        {
            Harden(part);
        }
    }

    private void Harden(IOpenApiExtensible part)
    {
        if (part.Extensions is not { Count: > 0 } extensions)
        {
            return;
        }

        foreach (var (name, extension) in extensions.ToList())
        {
            var node = (extension as JsonNodeExtension)?.Node;
            var isSafe = Names.Contains(name) ? AreNames(part, node) : !Refused.Contains(name) && (!OfEnums.Contains(name) || part is IOpenApiSchema { Enum.Count: > 0 });
            if (!isSafe)
            {
                extensions.Remove(name);
                log.Warn(DiagnosticCodes.UnsafeExtension, log.OriginOf(part), $"the extension {MessageText.Quote(name)} is read by code generators and holds what cannot be written into code safely; it is left out: write plain identifiers, a different one for each value");
            }
        }
    }

    private static bool AreNames(IOpenApiExtensible part, JsonNode? node) => node switch
    {
        JsonValue value => IsName(value),
        JsonArray names => names.All(IsName)
            && names.Select(name => name!.ToString()).Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count
            && part is OpenApiSchema { Enum: { } values } && values.Count == names.Count,
        _ => false,
    };

    private static bool IsName(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var name) && IdentifierHardener.IsIdentifier(name) && !ReservedNames.IsParameter(name);
}
