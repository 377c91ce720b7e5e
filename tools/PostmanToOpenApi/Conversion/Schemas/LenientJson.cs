using System.Text;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Reads JSON as people write it in Postman: with unquoted variables, comments, trailing commas and raw line breaks.</summary>
internal static class LenientJson
{
    // From the private use area: no sensible sample begins with it.
    private const char VariableMark = '\uE000';

    public static bool LooksLikeJson(string text) => text.AsSpan().Trim() is ['{', .., '}'] or ['[', .., ']'];

    /// <summary>Reads the text; null if it is no JSON even so.</summary>
    /// <exception cref="JsonTreeException">The text nests too deeply.</exception>
    public static SourceNode? TryRead(string text)
    {
        try
        {
            return JsonTreeReader.Read(Encoding.UTF8.GetBytes(Strict(text)), tolerant: true);
        }
        catch (JsonTreeException e) when (!e.IsTooDeep)
        {
            return null;
        }
    }

    /// <summary>Whether a string of the tree stands for an unquoted variable.</summary>
    public static bool IsVariable(string text, out string name)
    {
        var isVariable = text.Length > 1 && text[0] == VariableMark;
        name = isVariable ? text[1..] : "";
        return isVariable;
    }

    /// <summary>A sample that says nothing about its type.</summary>
    public static SourceNode OpenValue() => new(SourceKind.Text, 0, null) { Text = VariableMark + "value" };

    private static string Strict(string text)
    {
        var strict = new StringBuilder(text.Length);
        var inString = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (inString)
            {
                inString = c != '"';
                strict.Append(c < ' ' ? ' ' : c);
                if (c == '\\' && i + 1 < text.Length)
                {
                    strict.Append(text[++i]);
                }
            }
            else if (Mustache.TryRead(text, i, out var name, out var end))
            {
                strict.Append('"').Append(VariableMark).Append(name.Replace("\\", "", StringComparison.Ordinal)).Append('"');
                i = end - 1;
            }
            else if (EndOfComment(text, i) is { } after)
            {
                strict.Append(' ');
                i = after - 1;
            }
            else
            {
                inString = c == '"';
                strict.Append(c is '\u00A0' or '\uFEFF' ? ' ' : c);
            }
        }

        return strict.ToString();
    }

    private static int? EndOfComment(string text, int start)
    {
        if (text[start] != '/' || start + 1 >= text.Length || text[start + 1] is not ('/' or '*'))
        {
            return null;
        }

        var isLine = text[start + 1] == '/';
        var end = isLine ? text.IndexOf('\n', start) : text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : isLine ? end : end + 2;
    }
}
