using System.Text;

namespace PostmanToOpenApi.Comparison.Reports;

/// <summary>Writes changes as plain text: one line each, the worst first, and the numbers at the end.</summary>
public static class TextReport
{
    /// <summary>How many changes there are of each level: the report's last line.</summary>
    /// <param name="result">The changes.</param>
    /// <returns><c>1 breaking, 0 unclear, 2 harmless</c>, or <c>No changes.</c></returns>
    public static string Summary(ComparisonResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Rendering.Summary(result);
    }

    /// <summary>The report.</summary>
    /// <param name="result">The changes.</param>
    /// <returns>The text, with LF and one at the end.</returns>
    public static string Write(ComparisonResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var change in result.Changes.OrderByDescending(change => change.Kind.Level))
        {
            text.Append(change).Append('\n');
        }

        return text.Append(Rendering.Summary(result)).Append('\n').ToString();
    }
}
