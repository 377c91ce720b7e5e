namespace Trengo.Http;

/// <summary>What a token may be. .NET's own checks show the token in their messages, so it is checked before they see it.</summary>
internal static class BearerToken
{
    /// <summary>What is wrong with a token, in words that do not show it; null if it can be sent.</summary>
    public static string? FindProblem(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return "is empty";
        }

        foreach (var character in token!)
        {
            if (char.IsWhiteSpace(character))
            {
                return "holds a blank or a line break";
            }

            if (!IsAllowed(character))
            {
                return "holds a character that a token cannot have";
            }
        }

        return null;
    }

    private static bool IsAllowed(char character)
    {
        return character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9')
            or '.' or '_' or '~' or '+' or '/' or '=' or '-';
    }
}
