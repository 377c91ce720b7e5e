namespace PostmanToOpenApi.Conversion.Hints;

/// <summary>The tables of a Markdown text.</summary>
/// <param name="Header">The cells of the first row.</param>
/// <param name="Rows">The cells of the rows below the rule.</param>
/// <param name="FirstLine">The first line, counted from 0.</param>
/// <param name="EndLine">The line behind the last one.</param>
internal sealed record MarkdownTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, int FirstLine, int EndLine)
{
    public static IEnumerable<MarkdownTable> Find(IReadOnlyList<string> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Contains('|', StringComparison.Ordinal) || !IsRule(lines[i + 1]))
            {
                continue;
            }

            var end = i + 2;
            while (end < lines.Count && lines[end].Contains('|', StringComparison.Ordinal))
            {
                end++;
            }

            yield return new MarkdownTable(Cells(lines[i]), [.. lines.Skip(i + 2).Take(end - i - 2).Select(Cells)], i, end);
            i = end - 1;
        }
    }

    private static bool IsRule(string line) =>
        line.Contains('|', StringComparison.Ordinal) && line.Contains("--", StringComparison.Ordinal) && line.All(c => c is '|' or '-' or ':' || char.IsWhiteSpace(c));

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var text = line.Trim();
        var start = text.StartsWith('|') ? 1 : 0;
        for (var i = start; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == '|' && (i == 0 || text[i - 1] != '\\')))
            {
                if (i > start || i < text.Length)
                {
                    cells.Add(text[start..i].Replace("\\|", "|", StringComparison.Ordinal).Trim());
                }

                start = i + 1;
            }
        }

        return cells;
    }
}
