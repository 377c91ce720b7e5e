using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays;

/// <summary>Applies all overlays of a conversion to its document.</summary>
internal static class OverlayStage
{
    /// <summary>Begins to read the overlays, beside the collection. What is wrong with the collection is told about before what is wrong with them.</summary>
    /// <param name="files">The overlays in their order.</param>
    /// <returns>The overlays; null where there is none. All are read before one is applied: a broken file is told about before what comes of the others.</returns>
    public static Task<List<Overlay>>? Begin(IReadOnlyList<OverlayFile> files) =>
        files.Count > 0 ? Task.Run(() => files.Select(OverlayReader.Read).ToList()) : null;

    /// <summary>Applies the overlays.</summary>
    /// <param name="document">The document as the conversion made it.</param>
    /// <param name="overlays">The overlays in their order, at least one.</param>
    /// <param name="log">Knows where the document's parts came from, and learns it of the new one's.</param>
    /// <returns>The document with the overlays, and how many actions changed something.</returns>
    /// <exception cref="PostmanConversionException">An overlay cannot be applied, or breaks the document.</exception>
    public static (OpenApiDocument Document, int Actions) Apply(OpenApiDocument document, IReadOnlyList<Overlay> overlays, ConversionLog log)
    {
        var tree = DocumentTree.Of(document);
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
        if (errors.Count > 0 && Added(errors, document) is { } error)
        {
            throw result.Invalid(error.Pointer, error.Message);
        }

        var (written, problem) = DocumentTree.TryOf(changed ?? throw result.Invalid("#/", "it cannot be read"));
        new LossCheck(changes, result).Check(tree, written ?? throw result.Invalid("#/", problem));
        origins.CarryOver(changed, changes);
        return (changed, actions);
    }

    // What was wrong without the overlays is none of their business.
    private static OpenApiError? Added(IList<OpenApiError> errors, OpenApiDocument document)
    {
        var known = DocumentTree.Read(DocumentTree.Of(document)).Errors.Select(Text).ToHashSet(StringComparer.Ordinal);
        return errors.FirstOrDefault(error => !known.Contains(Text(error)));
    }

    private static string Text(OpenApiError error) => error.Pointer + " " + error.Message;
}
