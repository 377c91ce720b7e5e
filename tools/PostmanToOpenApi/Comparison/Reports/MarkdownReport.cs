using System.Text;

namespace PostmanToOpenApi.Comparison.Reports;

/// <summary>Writes changes as Markdown, for a pull request or release notes. Names stand in code spans, where nothing in them means anything.</summary>
public static class MarkdownReport
{
    private static readonly (ChangeLevel Level, string Title)[] Sections =
        [(ChangeLevel.Breaking, "Breaking"), (ChangeLevel.Unclear, "Unclear"), (ChangeLevel.Harmless, "Harmless")];

    /// <summary>The report.</summary>
    /// <param name="result">The changes.</param>
    /// <returns>The text, with LF and one at the end.</returns>
    public static string Write(ComparisonResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder("# API changes\n\n").Append(Rendering.Summary(result)).Append('\n');
        foreach (var (level, title) in Sections)
        {
            Append(text, title, [.. result.Changes.Where(change => change.Kind.Level == level)]);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, List<Change> changes)
    {
        if (changes.Count > 0)
        {
            text.Append("\n## ").Append(title).Append("\n\n");
        }

        foreach (var change in changes)
        {
            text.Append("- ").Append(Code(change.Place)).Append(": ").Append(Rendering.Fill(change.Text, Code))
                .Append(" (").Append(change.Kind.Code).Append(' ').Append(change.Kind.Word).Append(")\n");
        }
    }

    // The fence is longer than any run of backticks inside.
    private static string Code(string name)
    {
        var clean = Rendering.Name(name);
        if (string.IsNullOrWhiteSpace(clean))
        {
            return "*(empty)*";
        }

        var fence = new string('`', LongestRun(clean) + 1);
        return fence.Length > 1 ? $"{fence} {clean} {fence}" : $"`{clean}`";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
