using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Cli;

/// <summary>Writes a result to a file that the user named.</summary>
internal static class OutputFile
{
    /// <summary>Writes the result as a whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What it will hold, as messages name it: "document" or "report".</param>
    /// <param name="inputs">The files that it must not replace.</param>
    /// <param name="content">Writes the result.</param>
    /// <exception cref="PostmanConversionException">The file cannot be written.</exception>
    public static void Write(string path, string what, IEnumerable<NamedInput> inputs, Action<Stream> content)
    {
        if (Directory.Exists(path))
        {
            throw FileProblems.Failure(DiagnosticCodes.CannotWrite, path, $"expected a file to write, found a folder; give the {what}'s file");
        }

        try
        {
            foreach (var input in inputs.Where(input => AtomicFile.IsSameFile(path, input.Path)))
            {
                throw FileProblems.Failure(DiagnosticCodes.CannotWrite, path, $"the {what} would replace the {input.What}; give another file");
            }

            AtomicFile.Write(path, content);
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw FileProblems.Failure(DiagnosticCodes.CannotWrite, path, $"the {what} cannot be written: {FileProblems.Reason(e)}; give a file in a folder that exists and may be written to");
        }
    }
}
