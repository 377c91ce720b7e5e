namespace Trengo.Errors;

/// <summary>Texts of a server, made fit for logs and consoles.</summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Without what steers a terminal or turns the direction of writing, and without the token.</summary>
    public static string? Of(string? text, string? token)
    {
        if (text is null)
        {
            return null;
        }

        // A page that shows the request for finding faults shows its token too.
        text = token is null ? text : text.Replace(token, "***");
        return text.Any(IsUnfit) ? new string([.. text.Select(character => IsUnfit(character) ? Replacement : character)]) : text;
    }

    private static bool IsUnfit(char character)
    {
        return (char.IsControl(character) && character is not ('\t' or '\r' or '\n'))
            || character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';
    }
}
