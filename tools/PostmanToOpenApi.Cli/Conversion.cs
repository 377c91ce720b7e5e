using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Cli;

/// <summary>Converts one file to another, and tells how it went.</summary>
internal sealed class Conversion(TextWriter output, TextWriter error)
{
    private const int Done = 0;
    private const int Refused = 1;

    public int Run(string collection, string document)
    {
        try
        {
            var result = PostmanConverter.Convert(Read(collection), collection);
            Write(document, collection, OpenApiDocumentWriter.ToUtf8(result.Document));
            Report(result);
            return Done;
        }
        catch (PostmanConversionException e)
        {
            error.WriteLine(e.Diagnostic.ToString());
            return Refused;
        }
    }

    private static byte[] Read(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? throw Failure(DiagnosticCodes.CannotRead, path, "expected a file, found a folder; give the collection's file")
                : File.ReadAllBytes(path);
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw Failure(DiagnosticCodes.CannotRead, path, $"the collection cannot be read: {FileProblems.Reason(e)}; give a file that exists and may be read");
        }
    }

    private static void Write(string path, string collection, byte[] content)
    {
        if (Directory.Exists(path))
        {
            throw Failure(DiagnosticCodes.CannotWrite, path, "expected a file to write, found a folder; give the document's file");
        }

        try
        {
            if (AtomicFile.IsSameFile(path, collection))
            {
                throw Failure(DiagnosticCodes.CannotWrite, path, "the document would replace the collection; give another file");
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

    private void Report(ConversionResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            error.WriteLine(diagnostic.ToString());
        }

        var counts = result.Counts;
        output.WriteLine(FormattableString.Invariant(
            $"{counts.Requests} requests: {counts.Operations} operations, {counts.Merged} merged, {counts.LeftOut} left out, {counts.Warnings} warnings"));
    }
}
