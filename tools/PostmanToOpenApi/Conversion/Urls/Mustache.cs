namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Finds <c>{{name}}</c> in text. Bounded: hostile text costs no more than its length.</summary>
internal static class Mustache
{
    private const int LongestName = 200;
    private const int DeepestName = 2;

    /// <summary>Reads a variable that begins exactly here. Its name may be made of variables: <c>{{url{{stage}}}}</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out string name, out int end)
    {
        (name, end) = ("", start);
        if (start + 4 >= text.Length || text[start] != '{' || text[start + 1] != '{')
        {
            return false;
        }

        var limit = Math.Min(text.Length - 1, start + 2 + LongestName);
        var inner = 0;
        for (var i = start + 2; i < limit; i++)
        {
            if (text[i] is '\n' or '\r' or '"' || (text[i] is '{' or '}' && text[i + 1] != text[i]))
            {
                return false;
            }

            if (text[i] == '}' && --inner < 0)
            {
                name = text[(start + 2)..i].Trim().ToString();
                end = i + 2;
                return name.Length > 0;
            }

            inner += text[i] == '{' ? 1 : 0;
            if (inner > DeepestName)
            {
                return false;
            }

            i += text[i] is '{' or '}' ? 1 : 0;
        }

        return false;
    }

    /// <summary>Whether the text is one variable and nothing else.</summary>
    public static bool IsVariable(string text, out string name) => TryRead(text, 0, out name, out var end) && end == text.Length;

    /// <summary>Splits text into variables and what stands between them.</summary>
    public static List<TextPart> Split(string text) => Split(text, innermost: false);

    /// <summary>Splits text into variables whose names are made of none, and what stands between them.</summary>
    public static List<TextPart> SplitInnermost(string text) => Split(text, innermost: true);

    private static List<TextPart> Split(string text, bool innermost)
    {
        var parts = new List<TextPart>();
        var literal = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!TryRead(text, i, out var name, out var end) || (innermost && name.Contains('{', StringComparison.Ordinal)))
            {
                i++;
                continue;
            }

            AddLiteral(parts, text[literal..i]);
            parts.Add(new TextPart(name, IsVariable: true));
            literal = i = end;
        }

        AddLiteral(parts, text[literal..]);
        return parts;
    }

    /// <summary>The pieces of a text between these characters, but for those inside of variables.</summary>
    public static List<string> SplitAt(string text, char separator)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == separator)
            {
                pieces.Add(text[start..i]);
                start = ++i;
            }
            else
            {
                i = TryRead(text, i, out _, out var end) ? end : i + 1;
            }
        }

        pieces.Add(text[start..]);
        return pieces;
    }

    /// <summary>The index of the first of these characters that is in no variable, or -1.</summary>
    public static int IndexOutside(string text, params ReadOnlySpan<char> wanted)
    {
        for (var i = 0; i < text.Length;)
        {
            if (wanted.Contains(text[i]))
            {
                return i;
            }

            i = TryRead(text, i, out _, out var end) ? end : i + 1;
        }

        return -1;
    }

    /// <summary>The index of the first such mark that is in no variable, or -1.</summary>
    public static int IndexOutside(string text, string mark)
    {
        for (var i = 0; i < text.Length;)
        {
            if (text.AsSpan(i).StartsWith(mark, StringComparison.Ordinal))
            {
                return i;
            }

            i = TryRead(text, i, out _, out var end) ? end : i + 1;
        }

        return -1;
    }

    private static void AddLiteral(List<TextPart> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new TextPart(text, IsVariable: false));
        }
    }
}
