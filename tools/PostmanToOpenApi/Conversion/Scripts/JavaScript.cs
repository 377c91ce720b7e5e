using System.Text;
using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Scripts;

/// <summary>Looks at the source text of scripts. Nothing is ever run, and a script that is no JavaScript does no harm.</summary>
internal static class JavaScript
{
    /// <summary>The script without its comments.</summary>
    public static string WithoutComments(string script)
    {
        if (!script.Contains('/', StringComparison.Ordinal))
        {
            return script;
        }

        var text = new StringBuilder(script.Length);
        for (var i = 0; i < script.Length;)
        {
            var end = script[i] is '"' or '\'' or '`' ? EndOfString(script, i) : JsonComments.EndOf(script, i) ?? i + 1;
            if (script[i] != '/' || end == i + 1)
            {
                text.Append(script, i, end - i);
            }

            i = end;
        }

        return text.ToString();
    }

    /// <summary>The object literal that begins at the first brace from here on, if nothing but white space stands before it; null if it has no end.</summary>
    public static string? ObjectLiteral(string script, int start)
    {
        while (start < script.Length && char.IsWhiteSpace(script[start]))
        {
            start++;
        }

        if (start >= script.Length || script[start] != '{')
        {
            return null;
        }

        var depth = 0;
        for (var i = start; i < script.Length;)
        {
            depth += script[i] == '{' ? 1 : script[i] == '}' ? -1 : 0;
            i = script[i] is '"' or '\'' or '`' ? EndOfString(script, i) : i + 1;
            if (depth == 0)
            {
                return script[start..i];
            }
        }

        return null;
    }

    /// <summary>The name that begins here; empty if none does.</summary>
    public static string Name(string script, int start)
    {
        while (start < script.Length && char.IsWhiteSpace(script[start]))
        {
            start++;
        }

        var end = start;
        while (end < script.Length && IsInName(script[end]))
        {
            end++;
        }

        return script[start..end];
    }

    public static bool IsInName(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';

    private static int EndOfString(string script, int start)
    {
        var quote = script[start];
        for (var i = start + 1; i < script.Length; i++)
        {
            if (script[i] == quote)
            {
                return i + 1;
            }

            if (script[i] == '\\')
            {
                i++;
            }
            else if (script[i] == '\n' && quote != '`')
            {
                return i;
            }
        }

        return script.Length;
    }
}
