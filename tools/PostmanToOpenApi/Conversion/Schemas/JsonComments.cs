namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Finds the comments of JavaScript in text that is not inside of a string.</summary>
internal static class JsonComments
{
    /// <summary>The end of the comment that begins here; null if none does. A comment without end goes to the text's.</summary>
    public static int? EndOf(string text, int start)
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
