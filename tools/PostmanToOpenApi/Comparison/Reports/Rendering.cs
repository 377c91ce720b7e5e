using System.Globalization;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Comparison.Reports;

/// <summary>Turns messages and places into text. What stands in a message's holes comes from the documents, and is not to be trusted.</summary>
internal static class Rendering
{
    private const int MostNames = 8;
    private const int LongestName = 160;

    public static string Text(FormattableString message) => Fill(message, name => $"'{Name(name)}'");

    /// <summary>A message with its holes filled.</summary>
    /// <param name="message">The message.</param>
    /// <param name="mark">Makes a name fit to stand there.</param>
    public static string Fill(FormattableString message, Func<string, string> mark) =>
        string.Format(CultureInfo.InvariantCulture, message.Format, [.. message.GetArguments().Select(argument => Fill(argument, mark))]);

    public static string Place(string place) => Name(place);

    public static string Level(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "breaking",
        ChangeLevel.Unclear => "unclear",
        _ => "harmless",
    };

    /// <summary>How many changes there are of each level.</summary>
    public static string Summary(ComparisonResult result) => result.Changes.Count == 0
        ? "No changes."
        : FormattableString.Invariant($"{result.Count(ChangeLevel.Breaking)} breaking, {result.Count(ChangeLevel.Unclear)} unclear, {result.Count(ChangeLevel.Harmless)} harmless");

    /// <summary>A name on one line, cut where it gets too long.</summary>
    public static string Name(string name)
    {
        if (name.Length <= LongestName)
        {
            return MessageText.Clean(name);
        }

        var cut = char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName;
        return MessageText.Clean(name[..cut]) + "…";
    }

    private static object? Fill(object? argument, Func<string, string> mark) => argument switch
    {
        string name => mark(name),
        IReadOnlyList<string> names => string.Join(", ", names.Take(MostNames).Select(mark)) + More(names.Count - MostNames),
        Words words => words.Text,
        _ => argument,
    };

    private static string More(int count) => count > 0 ? FormattableString.Invariant($" and {count} more") : "";
}
