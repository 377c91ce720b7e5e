using Microsoft.OpenApi;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi;

/// <summary>A converted collection.</summary>
/// <param name="Document">The document, hardened: nothing in it can become code, no name in it fails to compile.</param>
/// <param name="Counts">What became of the requests.</param>
/// <param name="Diagnostics">What is not in the document, or not as one might expect, in the order of the conversion.</param>
public sealed record ConversionResult(OpenApiDocument Document, ConversionCounts Counts, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>How many actions of overlays were applied. Those that match nothing, and say why they may, do not count.</summary>
    /// <value>The default is 0: there are no overlays.</value>
    public int OverlayActions { get; init; }
}
