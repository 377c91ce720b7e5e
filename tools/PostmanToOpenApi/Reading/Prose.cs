using System.Text;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Reading;

/// <summary>Text that people read: without the secrets that somebody pasted into it, and with <c>{name}</c> for <c>{{name}}</c>, which means something to Postman only.</summary>
internal static class Prose
{
    public static string Of(string text) => WithoutMustaches(SecretShapes.Masked(text));

    // One pass. What closes is as many braces as what opened, so that the braces of JSON around a variable stay.
    private static string WithoutMustaches(string text)
    {
        if (!text.Contains("{{", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var open = new Stack<int>();
        for (var i = 0; i < text.Length;)
        {
            var run = Run(text, i);
            if (text[i] == '{' && run > 1)
            {
                open.Push(run);
                plain.Append('{');
                i += run;
            }
            else if (text[i] == '}' && open.TryPeek(out var width) && run >= width)
            {
                open.Pop();
                plain.Append('}');
                i += width;
            }
            else
            {
                plain.Append(text[i++]);
            }
        }

        return plain.ToString();
    }

    private static int Run(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end - start;
    }
}
