using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Cli;

/// <summary>Reads a file that the user named.</summary>
internal static class InputFile
{
    /// <summary>The file's bytes.</summary>
    /// <exception cref="PostmanConversionException">The file cannot be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return Directory.Exists(path) ? throw Failure(path, "expected a file, found a folder; give a file") : File.ReadAllBytes(path);
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw Failure(path, $"the file cannot be read: {FileProblems.Reason(e)}; give a file that exists and may be read");
        }
    }

    private static PostmanConversionException Failure(string path, string message) =>
        new(new Diagnostic(DiagnosticCodes.CannotRead, DiagnosticSeverity.Error, path, 0, 0, "", message));
}
