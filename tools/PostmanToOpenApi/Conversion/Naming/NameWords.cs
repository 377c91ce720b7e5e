using System.Text;

namespace PostmanToOpenApi.Conversion.Naming;

/// <summary>The words of a name as people write it, reduced to what an identifier may hold.</summary>
internal static class NameWords
{
    private const int LongestName = 1_000;

    /// <summary>Splits where anything but a letter or digit stands; Latin letters lose their marks, and those of other scripts vanish without splitting.</summary>
    public static IReadOnlyList<string> Split(string name)
    {
        if (name.Length is > 0 and <= LongestName && name.All(char.IsAsciiLetterOrDigit))
        {
            return [name];
        }

        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name.AsSpan(0, Math.Min(name.Length, LongestName)))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (char.IsLetterOrDigit(c))
            {
                word.Append(LatinLetters.Of(c));
            }
            else if (c is not ('\'' or '’') && !LatinLetters.IsMark(c))
            {
                Flush(words, word);
            }
        }

        Flush(words, word);
        return words;
    }

    /// <summary>Whether so much of the name is of other scripts that the rest would mislead.</summary>
    public static bool IsMostlyForeign(string name)
    {
        var plain = name.Count(c => char.IsAsciiLetterOrDigit(c) || LatinLetters.Of(c).Length > 0);
        return name.Count(char.IsLetterOrDigit) > 2 * plain;
    }

    public static string Pascal(IEnumerable<string> words) =>
        string.Concat(words.Select(Identifiers.UpperFirst));

    public static string Camel(IReadOnlyList<string> words) => words.Count == 0
        ? ""
        : LowerFirst(words[0]) + Pascal(words.Skip(1));

    private static string LowerFirst(string word) => word switch
    {
        _ when char.IsAsciiDigit(word[0]) => word,
        _ when !word.Any(char.IsAsciiLetterLower) => word.ToLowerInvariant(),
        _ => char.ToLowerInvariant(word[0]) + word[1..],
    };

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
