using System.Text.Json.Nodes;
using PostmanToOpenApi;
using PostmanToOpenApi.Overlays;
using PostmanToOpenApi.Writing;
using Trengo.ContractTests.Support;

namespace Trengo.ContractTests.Spec;

/// <summary>The collection converted, with the overlays of <c>spec/overlays</c> or without.</summary>
internal static class Specification
{
    private static readonly string[] Files =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "spec", "overlays"), "*.overlay.yaml").Order(StringComparer.Ordinal)];

    /// <summary>The texts of the overlays.</summary>
    public static IEnumerable<string> Overlays => Files.Select(File.ReadAllText);

    /// <summary>The document that is committed.</summary>
    public static JsonObject Committed => JsonNode.Parse(File.ReadAllText(Repository.OpenApi))!.AsObject();

    /// <summary>The document that the collection alone makes.</summary>
    public static JsonObject Faithful => JsonNode.Parse(OpenApiDocumentWriter.ToUtf8(Convert(withOverlays: false).Document))!.AsObject();

    public static ConversionResult Convert(bool withOverlays) => PostmanConverter.Convert(
        File.ReadAllBytes(Repository.Collection),
        "spec/trengo.postman_collection.json",
        new ConversionOptions
        {
            Overlays = withOverlays ? [.. Files.Select(file => new OverlayFile($"spec/overlays/{Path.GetFileName(file)}", File.ReadAllBytes(file)))] : [],
        });

    /// <summary>The operations of a document, each with <c>METHOD /path</c>.</summary>
    public static IEnumerable<(string Route, JsonObject Operation)> Operations(JsonObject document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select ($"{operation.Key.ToUpperInvariant()} {path.Key}", operation.Value!.AsObject());

    /// <summary>The node, or what its <c>$ref</c> leads to.</summary>
    public static JsonObject Resolve(JsonObject document, JsonNode node)
    {
        while (node["$ref"] is { } reference)
        {
            node = reference.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode)document, (parent, name) => parent[name]!);
        }

        return node.AsObject();
    }
}
