using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Cuts one segment of a path into literal text and placeholders.</summary>
internal static class PathPieces
{
    public static List<TextPart> Split(string segment, IReadOnlyList<PostmanField> variables)
    {
        if (IsNamed(segment))
        {
            return Named(segment, variables);
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
    private static List<TextPart> Named(string segment, IReadOnlyList<PostmanField> variables)
    {
        var name = segment[1..];
        if (!variables.Any(variable => variable.Key == name))
        {
            name = new string([.. name.TakeWhile(IsNameCharacter)]);
        }

        var pieces = new List<TextPart> { new(name, IsVariable: true) };
        AddLiteral(pieces, segment[(name.Length + 1)..]);
        return pieces;
    }

    private static void AddBraced(List<TextPart> pieces, string text)
    {
        while (text.Length > 0)
        {
            var open = text.IndexOf('{', StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = text[(open + 1)..close];
            if (name.Length == 0 || !name.All(c => IsNameCharacter(c) || c == '.'))
            {
                AddLiteral(pieces, text[..(close + 1)]);
            }
            else
            {
                AddLiteral(pieces, text[..open]);
                pieces.Add(new TextPart(name, IsVariable: true));
            }

            text = text[(close + 1)..];
        }

        AddLiteral(pieces, text);
    }

    private static void AddLiteral(List<TextPart> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new TextPart(text, IsVariable: false));
        }
    }

    private static string Unescape(string segment) => segment
        .Replace("%7B", "{", StringComparison.OrdinalIgnoreCase)
        .Replace("%7D", "}", StringComparison.OrdinalIgnoreCase);

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '$';
}
