namespace PostmanToOpenApi.Conversion.Hints;

/// <summary>What the description of a parameter or field says in a set form, and the rest of the text.</summary>
/// <param name="Text">The description without its marks; null if nothing else is in it.</param>
/// <param name="IsRequired">Whether it is marked as required.</param>
/// <param name="Values">The only values allowed; empty if any is.</param>
internal sealed record FieldHints(string? Text, bool IsRequired, IReadOnlyList<string> Values)
{
    private const string Choice = "(This can only be one of ";
    private const string Credential = "Added as a part of security scheme:";

    private static readonly FieldHints None = new(null, false, []);
    private static readonly string[] Marks = ["(Required)", "[required]"];

    /// <summary>Reads <c>(Required) …</c>, <c>… (This can only be one of a,b)</c>, as Postman's import of API definitions writes them, and <c>[required]</c>.</summary>
    public static FieldHints Of(string? description)
    {
        if (string.IsNullOrWhiteSpace(description))
        {
            return None;
        }

        var text = description.Trim();
        var values = TakeValues(ref text);
        var isRequired = false;
        foreach (var mark in Marks)
        {
            isRequired |= TakeMark(ref text, mark);
        }

        return new FieldHints(text.Length == 0 ? null : text, isRequired, values);
    }

    /// <summary>Whether Postman's import wrote the field for an authorization, which the document describes elsewhere.</summary>
    public static bool IsCredential(string? description) => description?.StartsWith(Credential, StringComparison.Ordinal) == true;

    private static string[] TakeValues(ref string text)
    {
        var start = text.LastIndexOf(Choice, StringComparison.Ordinal);
        if (start < 0 || !text.EndsWith(')'))
        {
            return [];
        }

        var list = text[(start + Choice.Length)..^1];
        text = text[..start].TrimEnd();
        return [.. list.Split(',').Select(value => value.Trim()).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static bool TakeMark(ref string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        text = (text[..at].TrimEnd() + " " + text[(at + mark.Length)..].TrimStart()).Trim();
        return true;
    }
}
