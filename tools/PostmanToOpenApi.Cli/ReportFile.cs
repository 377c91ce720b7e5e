using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Cli;

/// <summary>Writes a report to a file that the user named.</summary>
internal static class ReportFile
{
    /// <summary>Writes the report as a whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="inputs">The files that it must not replace.</param>
    /// <param name="content">The report.</param>
    /// <exception cref="PostmanConversionException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<string> inputs, byte[] content)
    {
        if (Directory.Exists(path))
        {
            throw Failure(path, "expected a file to write, found a folder; give the report's file");
        }

        try
        {
            if (inputs.Any(input => AtomicFile.IsSameFile(path, input)))
            {
                throw Failure(path, "the report would replace what was compared; give another file");
            }

            AtomicFile.Write(path, content);
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw Failure(path, $"the report cannot be written: {FileProblems.Reason(e)}; give a file in a folder that exists and may be written to");
        }
    }

    private static PostmanConversionException Failure(string path, string message) =>
        new(new Diagnostic(DiagnosticCodes.CannotWrite, DiagnosticSeverity.Error, path, 0, 0, "", message));
}
