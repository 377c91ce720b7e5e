using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Cli;

/// <summary>Reads a file that the user named.</summary>
internal static class InputFile
{
    /// <summary>The file's bytes.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="code">The code of the error.</param>
    /// <param name="what">What the file is, as errors shall call it.</param>
    /// <exception cref="PostmanConversionException">The file cannot be read.</exception>
    public static byte[] Read(string path, string code = DiagnosticCodes.CannotRead, string what = "file")
    {
        try
        {
            return Directory.Exists(path)
                ? throw FileProblems.Failure(code, path, $"expected a file, found a folder; give {(what == "file" ? "a file" : $"the {what}'s file")}")
                : File.ReadAllBytes(path);
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw FileProblems.Failure(code, path, $"the {what} cannot be read: {FileProblems.Reason(e)}; give a file that exists and may be read");
        }
    }
}
