using System.CommandLine;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Cli;

/// <summary>Converts one file to another, and tells how it went.</summary>
internal sealed class Conversion(TextWriter output, TextWriter error)
{
    private const int Done = 0;
    private const int Refused = 1;

    public int Run(string collection, string document, IEnumerable<string> overlayPaths, CollectionInputs inputs, ParseResult arguments)
    {
        try
        {
            var overlays = OverlayInputs.Expand(overlayPaths);
            var options = inputs.Read(arguments) with { Overlays = [.. overlays.Select(overlay => new OverlayFile(overlay, InputFile.Read(overlay, DiagnosticCodes.CannotReadOverlay, "overlay")))] };
            var result = PostmanConverter.Convert(InputFile.Read(collection, DiagnosticCodes.CannotRead, "collection"), collection, options);
            OutputFile.Write(document, "document", [(collection, "collection"), .. inputs.Environments(arguments).Select(environment => (environment, "environment")), .. overlays.Select(overlay => (overlay, "overlay"))], OpenApiDocumentWriter.ToUtf8(result.Document));
            Report(result, overlays.Count);
            return Done;
        }
        catch (PostmanConversionException e)
        {
            error.WriteLine(e.Diagnostic.ToString());
            return Refused;
        }
    }

    private void Report(ConversionResult result, int overlays)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            error.WriteLine(diagnostic.ToString());
        }

        var counts = result.Counts;
        var actions = overlays > 0 ? FormattableString.Invariant($", {result.OverlayActions} overlay actions applied") : "";
        output.WriteLine(FormattableString.Invariant(
            $"{counts.Requests} requests: {counts.Operations} operations, {counts.Merged} merged, {counts.LeftOut} left out, {counts.Warnings} warnings{actions}"));
    }
}
