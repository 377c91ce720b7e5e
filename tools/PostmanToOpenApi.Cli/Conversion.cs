using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Cli;

/// <summary>Converts one file to another, and tells how it went.</summary>
internal sealed class Conversion(TextWriter output, TextWriter error)
{
    private const int Done = 0;
    private const int Refused = 1;

    public int Run(string collection, string document, IEnumerable<string> overlayPaths)
    {
        try
        {
            var overlays = OverlayInputs.Expand(overlayPaths);
            var options = new ConversionOptions { Overlays = [.. overlays.Select(overlay => new OverlayFile(overlay, InputFile.Read(overlay, DiagnosticCodes.CannotReadOverlay, "overlay")))] };
            var result = PostmanConverter.Convert(InputFile.Read(collection, DiagnosticCodes.CannotRead, "collection"), collection, options);
            Write(document, [(collection, "collection"), .. overlays.Select(overlay => (overlay, "overlay"))], OpenApiDocumentWriter.ToUtf8(result.Document));
            Report(result, overlays.Count);
            return Done;
        }
        catch (PostmanConversionException e)
        {
            error.WriteLine(e.Diagnostic.ToString());
            return Refused;
        }
    }

    private static void Write(string path, IEnumerable<(string Path, string What)> inputs, byte[] content)
    {
        if (Directory.Exists(path))
        {
            throw FileProblems.Failure(DiagnosticCodes.CannotWrite, path, "expected a file to write, found a folder; give the document's file");
        }

        try
        {
            foreach (var input in inputs.Where(input => AtomicFile.IsSameFile(path, input.Path)))
            {
                throw FileProblems.Failure(DiagnosticCodes.CannotWrite, path, $"the document would replace the {input.What}; give another file");
            }

            AtomicFile.Write(path, content);
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw FileProblems.Failure(DiagnosticCodes.CannotWrite, path, $"the document cannot be written: {FileProblems.Reason(e)}; give a file in a folder that exists and may be written to");
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
