using System.Text;
using PostmanToOpenApi.Comparison;
using PostmanToOpenApi.Comparison.Reports;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Cli;

/// <summary>Compares two files, and tells how they differ.</summary>
internal sealed class Comparing(TextWriter output, TextWriter error)
{
    private const int Done = 0;
    private const int Refused = 1;
    private const int Reached = 3;

    /// <summary>Runs the command.</summary>
    /// <param name="old">The old file.</param>
    /// <param name="new">The new file.</param>
    /// <param name="isMarkdown">Whether to write Markdown instead of plain text.</param>
    /// <param name="report">The file to write to; null to print.</param>
    /// <param name="failOn">The level that makes this fail; null for none.</param>
    public int Run(string old, string @new, bool isMarkdown, string? report, ChangeLevel? failOn)
    {
        try
        {
            var result = DocumentComparer.Compare(Read(old), Read(@new));
            var text = isMarkdown ? MarkdownReport.Write(result) : TextReport.Write(result);
            if (report is null)
            {
                output.Write(text);
            }
            else
            {
                OutputFile.Write(report, "report", [(old, "old file"), (@new, "new file")], Encoding.UTF8.GetBytes(text));
                output.WriteLine(TextReport.Summary(result));
            }

            return failOn is { } level && result.Reaches(level) ? Reached : Done;
        }
        catch (PostmanConversionException e)
        {
            error.WriteLine(e.Diagnostic.ToString());
            return Refused;
        }
    }

    // What is in no document is not compared either: its warnings say so.
    private ApiDescription Read(string path)
    {
        var description = ApiDescription.Read(InputFile.Read(path), path);
        foreach (var diagnostic in description.Diagnostics)
        {
            error.WriteLine(diagnostic.ToString());
        }

        return description;
    }
}
