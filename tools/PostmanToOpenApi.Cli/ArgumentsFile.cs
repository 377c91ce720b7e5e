using System.Text;

namespace PostmanToOpenApi.Cli;

/// <summary>Reads arguments from a file, one a line: a build tool needs to know no shell's quotes then.</summary>
internal static class ArgumentsFile
{
    public const string Option = "--arguments";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The arguments; null, with the reason, if there is no file to read them from.</summary>
    public static IReadOnlyList<string>? Read(string path, out string problem)
    {
        problem = "";
        try
        {
            if (Directory.Exists(path))
            {
                problem = "it is a folder";
                return null;
            }

            return Lines(Strict.GetString(File.ReadAllBytes(path)));
        }
        catch (DecoderFallbackException)
        {
            problem = "it is not UTF-8";
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            problem = FileProblems.Reason(e);
        }

        return null;
    }

    // A byte order mark is what MSBuild begins a file with.
    private static List<string> Lines(string text) =>
        [.. text.TrimStart('\uFEFF').Split('\n').Select(line => line.EndsWith('\r') ? line[..^1] : line).Where(line => line.Length > 0)];
}
