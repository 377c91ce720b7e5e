using System.Globalization;
using System.Text;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Diagnostics;

/// <summary>Makes text from a collection fit to be printed: one line, nothing a terminal or a build server would obey.</summary>
internal static class MessageText
{
    private const int LongestName = 80;
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The text with everything invisible or line-breaking written as an escape.</summary>
    public static string Clean(string text)
    {
        if (text.All(IsPlain) && !text.Contains("##", StringComparison.Ordinal))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(clean, text, i++);
            }
            else if (IsPlain(text[i]) && !IsCommand(text, i))
            {
                clean.Append(text[i]);
            }
            else
            {
                clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
        }

        return clean.ToString();
    }

    /// <summary>A name in quotes, cut where it gets too long for a message.</summary>
    public static string Quote(string name)
    {
        name = SecretShapes.Masked(name);
        var cut = name.Length;
        if (cut > LongestName)
        {
            cut = char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName;
        }

        return cut < name.Length ? $"'{Clean(name[..cut])}…'" : $"'{Clean(name)}'";
    }

    /// <summary>A file name that cannot be taken for a command of a CI server.</summary>
    public static string FileName(string file)
    {
        var clean = Clean(file);
        return clean.TrimStart() is ['#', '#', ..] or [':', ':', ..]
            ? "./" + clean
            : clean;
    }

    // ##[group], ##vso[task], ##teamcity[message]: build servers look for these anywhere in a line.
    private static bool IsCommand(string text, int index) =>
        text[index] == '#' && index > 0 && text[index - 1] == '#' && text.AsSpan(index + 1).TrimStart(Letters) is ['[', ..];

    private static void AppendPair(StringBuilder clean, string text, int index)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned)
        {
            clean.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(text, index):X8}");
        }
        else
        {
            clean.Append(text, index, 2);
        }
    }

    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
