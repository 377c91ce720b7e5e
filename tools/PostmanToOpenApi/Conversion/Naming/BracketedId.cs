namespace PostmanToOpenApi.Conversion.Naming;

/// <summary>An operation's id that people wrote behind a request's name: <c>List users [listUsers]</c>.</summary>
internal static class BracketedId
{
    /// <summary>The name and the id. A remark in brackets, such as <c>[beta]</c>, is no id: that has several words.</summary>
    public static (string? Name, string? Id) Split(string? text)
    {
        var name = text?.Trim() ?? "";
        var open = name.LastIndexOf('[');
        if (open <= 0 || !name.EndsWith(']'))
        {
            return (text, null);
        }

        var id = name[(open + 1)..^1];
        return IsId(id) ? (name[..open].TrimEnd(), id) : (text, null);
    }

    private static bool IsId(string text) =>
        text.Length > 1 && char.IsAsciiLetterLower(text[0]) && text.All(char.IsAsciiLetterOrDigit) && text.Any(char.IsAsciiLetterUpper);
}
