using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Cli;

/// <summary>Converts one file to another, and tells how it went.</summary>
internal sealed class Conversion(TextWriter output, TextWriter error)
{
    private const int Done = 0;
    private const int Refused = 1;

    public int Run(string collection, string document, IReadOnlyList<string> overlays)
    {
        try
        {
            var options = new ConversionOptions { Overlays = [.. overlays.Select(overlay => new OverlayFile(overlay, Read(overlay, DiagnosticCodes.CannotReadOverlay, "overlay")))] };
            var result = PostmanConverter.Convert(Read(collection, DiagnosticCodes.CannotRead, "collection"), collection, options);
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

    private static byte[] Read(string path, string code, string what)
    {
        try
        {
            return Directory.Exists(path)
                ? throw Failure(code, path, $"expected a file, found a folder; give the {what}'s file")
                : File.ReadAllBytes(path);
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw Failure(code, path, $"the {what} cannot be read: {FileProblems.Reason(e)}; give a file that exists and may be read");
        }
    }

    private static void Write(string path, IEnumerable<(string Path, string What)> inputs, byte[] content)
    {
        if (Directory.Exists(path))
        {
            throw Failure(DiagnosticCodes.CannotWrite, path, "expected a file to write, found a folder; give the document's file");
        }

        try
        {
            foreach (var input in inputs.Where(input => AtomicFile.IsSameFile(path, input.Path)))
            {
                throw Failure(DiagnosticCodes.CannotWrite, path, $"the document would replace the {input.What}; give another file");
            }

            AtomicFile.Write(path, content);
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw Failure(DiagnosticCodes.CannotWrite, path, $"the document cannot be written: {FileProblems.Reason(e)}; give a file in a folder that exists and may be written to");
        }
    }

    private static PostmanConversionException Failure(string code, string path, string message) =>
        new(new Diagnostic(code, DiagnosticSeverity.Error, path, 0, 0, "", message));

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
