using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Overlays;

/// <summary>Takes a document to its tree and back.</summary>
internal static class DocumentTree
{
    private static readonly Uri Nowhere = new("file:///openapi.json");

    public static JsonObject Of(OpenApiDocument document) =>
        JsonNode.Parse(OpenApiDocumentWriter.ToUtf8(document), documentOptions: new JsonDocumentOptions { MaxDepth = 2 * OverlayApplier.MaxDepth })!.AsObject();

    /// <summary>The tree of a document that may lack what has to be there.</summary>
    /// <returns>The tree; null, and why, if the document cannot be written.</returns>
    public static (JsonObject? Tree, string Problem) TryOf(OpenApiDocument document)
    {
        try
        {
            return (Of(document), "");
        }
        catch (Exception e) when (IsRefusal(e))
        {
            return (null, e is OpenApiException ? e.Message : "it has what cannot be written");
        }
    }

    /// <summary>Reads a document, without following any reference out of it.</summary>
    /// <param name="tree">The document's tree. It is not changed.</param>
    /// <returns>The document, and what is wrong with it.</returns>
    public static (OpenApiDocument? Document, IList<OpenApiError> Errors) Read(JsonObject tree)
    {
        var copy = tree.DeepClone().AsObject();
        NullableSchemas.Hide(copy);
        try
        {
            var result = new OpenApiJsonReader().Read(copy, Nowhere, new OpenApiReaderSettings { LoadExternalRefs = false });
            if (result.Document is not null)
            {
                NullableSchemas.Restore(result.Document);
            }

            return (result.Document, result.Diagnostic?.Errors ?? []);
        }
        catch (OpenApiUnsupportedSpecVersionException)
        {
            return (null, [new OpenApiError("#/openapi", "expected the version 3.0.4 of OpenAPI, found another; leave it as it is")]);
        }
        catch (Exception e) when (IsRefusal(e) || e is NullReferenceException)
        {
            // The library says most of what is wrong with a document as errors, but not all of it.
            return (null, []);
        }
    }

    private static bool IsRefusal(Exception e) => e is InvalidOperationException or ArgumentException or FormatException or JsonException or OpenApiException;
}
