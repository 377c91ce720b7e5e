using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Hardening;

/// <summary>The C# names that templates derive from wire names.</summary>
internal static class SimpleNames
{
    /// <summary>The C# name, which may be reserved; null where none can be derived.</summary>
    /// <param name="wireName">The wire name.</param>
    /// <param name="isProperty">Properties begin with an upper case letter, parameters with a lower case one.</param>
    public static string? Derive(string wireName, bool isProperty)
    {
        if (wireName.Length is 0 or > NameSet.Longest || !char.IsAsciiLetter(wireName[0]))
        {
            return null;
        }

        // ^[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*$, with the words after the first in upper case.
        Span<char> letters = stackalloc char[wireName.Length];
        var (length, isStart) = (0, isProperty);
        foreach (var c in wireName)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                letters[length] = isStart ? char.ToUpperInvariant(c) : length == 0 ? char.ToLowerInvariant(c) : c;
                (length, isStart) = (length + 1, false);
            }
            else if (c is '_' or '-' && !isStart)
            {
                isStart = true;
            }
            else
            {
                return null;
            }
        }

        return isStart ? null : letters[..length].ToString();
    }
}
