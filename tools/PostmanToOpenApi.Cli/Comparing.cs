using System.Text;
using PostmanToOpenApi.Comparison;
using PostmanToOpenApi.Comparison.Reports;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Cli;

/// <summary>Compares two files, and tells how they differ.</summary>
internal sealed class Comparing(Streams streams)
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
            var (before, after) = (Read(old), Read(@new));
            var result = DocumentComparer.Compare(before, after);
            var text = isMarkdown ? MarkdownReport.Write(result) : TextReport.Write(result);
            if (report is null)
            {
                streams.Output.Write(text);
            }
            else
            {
                OutputFile.Write(report, "report", new NamedInput[] { new(old, "old file"), new(@new, "new file") }.Where(input => input.Path != Streams.Name), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
                streams.Output.WriteLine(TextReport.Summary(result));
            }

            // What is in no document is not compared either: its warnings say so.
            foreach (var diagnostic in before.Diagnostics.Concat(after.Diagnostics))
            {
                streams.Error.WriteLine(diagnostic.ToString());
            }

            return failOn is { } level && result.Reaches(level) ? Reached : Done;
        }
        catch (PostmanConversionException e)
        {
            streams.Error.WriteLine(e.Diagnostic.ToString());
            return Refused;
        }
    }

    private ApiDescription Read(string path) => ApiDescription.Read(InputFile.ReadOrInput(path, streams.Input), InputFile.DisplayName(path));
}
