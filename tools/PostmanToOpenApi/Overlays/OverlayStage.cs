using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays;

/// <summary>Applies all overlays of a conversion to its document.</summary>
internal static class OverlayStage
{
    /// <summary>Applies the overlays.</summary>
    /// <param name="document">The document as the conversion made it.</param>
    /// <param name="files">The overlays in their order.</param>
    /// <param name="log">Knows where the document's parts came from, and learns it of the new one's.</param>
    /// <returns>The document with the overlays, and how many actions changed something.</returns>
    /// <exception cref="PostmanConversionException">An overlay is none, cannot be applied, or breaks the document.</exception>
    public static (OpenApiDocument Document, int Actions) Apply(OpenApiDocument document, IReadOnlyList<OverlayFile> files, ConversionLog log)
    {
        // All are read before one is applied: a broken file is told about before what comes of the others.
        var overlays = files.Select(OverlayReader.Read).ToList();
        var tree = DocumentTree.Of(document);
        var known = DocumentTree.Read(tree).Errors.Select(Text).ToHashSet(StringComparer.Ordinal);
        var origins = new PartOrigins(tree, document, log);
        var changes = new TreeChanges();
        var applier = new OverlayApplier(tree, changes);
        var actions = overlays.Sum(applier.Apply);
        SchemaRenaming.Apply(tree, changes, overlays[^1]);
        var result = new ResultCheck(tree, changes, overlays[^1]);
        if (tree["paths"] is not JsonObject)
        {
            throw result.Invalid("#/", "the member 'paths' is missing");
        }

        new ReferenceCheck(tree, result).Check();
        new OperationIdCheck(tree, result).Check();
        new ParameterCheck(tree, result).Check();
        var (changed, errors) = DocumentTree.Read(tree);
        if (errors.FirstOrDefault(error => !known.Contains(Text(error))) is { } error)
        {
            throw result.Invalid(error.Pointer, error.Message);
        }

        var (written, problem) = DocumentTree.TryOf(changed ?? throw result.Invalid("#/", "it cannot be read"));
        new LossCheck(changes, result).Check(tree, written ?? throw result.Invalid("#/", problem));
        origins.CarryOver(changed, changes);
        return (changed, actions);
    }

    private static string Text(OpenApiError error) => error.Pointer + " " + error.Message;
}
