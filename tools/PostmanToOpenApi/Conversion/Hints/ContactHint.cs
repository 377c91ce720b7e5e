namespace PostmanToOpenApi.Conversion.Hints;

/// <summary>What Postman's import of API definitions leaves of the contact: it stands at the end of the collection's description.</summary>
/// <param name="Text">The description without it; null if nothing else is in it.</param>
/// <param name="Name">The contact's name; null if there is none.</param>
/// <param name="Email">The address; null if there is none.</param>
internal sealed record ContactHint(string? Text, string? Name, string? Email)
{
    private const string Heading = "Contact Support:\n";

    /// <summary>Reads <c>Contact Support:</c> and the lines <c>Name: …</c> and <c>Email: …</c> below it, each behind a space, with nothing behind them.</summary>
    public static ContactHint Of(string? description)
    {
        var text = description?.ReplaceLineEndings("\n") ?? "";
        var at = text.LastIndexOf(Heading, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && text[at - 1] != '\n'))
        {
            return new ContactHint(description, null, null);
        }

        var lines = text[(at + Heading.Length)..].Split('\n');
        var (name, email) = (Value(lines, " Name: "), Value(lines, " Email: "));
        var known = (name is null ? 0 : 1) + (email is null ? 0 : 1);
        return known != lines.Length ? new ContactHint(description, null, null) : new ContactHint(text[..at].TrimEnd(), name, email);
    }

    private static string? Value(string[] lines, string label) =>
        Array.Find(lines, line => line.StartsWith(label, StringComparison.Ordinal) && line.Length > label.Length)?[label.Length..];
}
