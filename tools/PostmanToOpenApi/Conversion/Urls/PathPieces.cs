using PostmanToOpenApi.Model;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Cuts one segment of a path into literal text and placeholders.</summary>
internal static class PathPieces
{
    /// <summary>The placeholder in place of what must not be shown.</summary>
    public static readonly TextPart Secret = new("secret", IsVariable: true);

    public static IReadOnlyList<TextPart> Split(string segment, IReadOnlyDictionary<string, PostmanField> variables)
    {
        if (!segment.AsSpan().ContainsAny(':', '{', '%'))
        {
            return segment.Length == 0 ? [] : [Literal(segment)];
        }

        if (IsNamed(segment))
        {
            return SecretShapes.HasOne(segment) ? [Secret] : Named(segment, variables);
        }

        var pieces = new List<TextPart>();
        foreach (var part in Mustache.Split(Unescape(segment)))
        {
            if (part.IsVariable)
            {
                pieces.Add(part);
            }
            else
            {
                AddBraced(pieces, part.Text);
            }
        }

        return pieces;
    }

    private static bool IsNamed(string segment) =>
        segment.Length > 1 && segment[0] == ':' && IsNameCharacter(segment[1]);

    // ':name' takes up the whole segment, but for an ending such as '.json'.
    private static List<TextPart> Named(string segment, IReadOnlyDictionary<string, PostmanField> variables)
    {
        var name = segment[1..];
        if (!variables.ContainsKey(name))
        {
            name = new string([.. name.TakeWhile(IsNameCharacter)]);
        }

        var pieces = new List<TextPart> { new(name, IsVariable: true) };
        AddLiteral(pieces, segment[(name.Length + 1)..]);
        return pieces;
    }

    private static void AddBraced(List<TextPart> pieces, string text)
    {
        var literal = 0;
        for (var next = 0; next < text.Length;)
        {
            var open = text.IndexOf('{', next);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            next = close + 1;
            if (IsName(text.AsSpan(open + 1, close - open - 1)))
            {
                AddLiteral(pieces, text[literal..open]);
                pieces.Add(new TextPart(text[(open + 1)..close], IsVariable: true));
                literal = next;
            }
        }

        AddLiteral(pieces, text[literal..]);
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsNameCharacter(c) && c != '.')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static void AddLiteral(List<TextPart> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(Literal(text));
        }
    }

    // Web hooks and bots have their token in the path.
    private static TextPart Literal(string text) => SecretShapes.HasOne(text) ? Secret : new TextPart(text, IsVariable: false);

    private static string Unescape(string segment) => segment
        .Replace("%7B", "{", StringComparison.OrdinalIgnoreCase)
        .Replace("%7D", "}", StringComparison.OrdinalIgnoreCase);

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '$';
}
