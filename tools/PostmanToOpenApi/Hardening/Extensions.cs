using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Reads and writes what documents say beyond OpenAPI.</summary>
internal static class Extensions
{
    /// <summary>The extension's text; null if there is none, or none that is a text.</summary>
    public static string? Text(this IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions.Node(name) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The extension's texts; null if there is none, or none that is a list of texts.</summary>
    public static IReadOnlyList<string>? Texts(this IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions.Node(name) is JsonArray array && array.All(item => item?.GetValueKind() == JsonValueKind.String)
            ? [.. array.Select(item => item!.GetValue<string>())]
            : null;

    /// <summary>The extension's members; null if there is none, or none that is an object.</summary>
    public static JsonObject? Members(this IDictionary<string, IOpenApiExtension>? extensions, string name) => extensions.Node(name) as JsonObject;

    public static IDictionary<string, IOpenApiExtension> With(this IDictionary<string, IOpenApiExtension>? extensions, string name, JsonNode value)
    {
        extensions ??= new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal);
        extensions[name] = new JsonNodeExtension(value);
        return extensions;
    }

    private static JsonNode? Node(this IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions?.TryGetValue(name, out var extension) == true && extension is JsonNodeExtension node ? node.Node : null;
}
