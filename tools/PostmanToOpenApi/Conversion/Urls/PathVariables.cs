using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>What the name and the value of a path variable say about it.</summary>
internal static class PathVariables
{
    private const int LongestWord = 30;

    private static readonly string[] Subjects = ["name", "user", "email", "slug", "code", "uuid", "guid"];

    /// <summary>Whether the name says that this is the id of something.</summary>
    public static bool IsId(string name) =>
        !name.EndsWith("uuid", StringComparison.OrdinalIgnoreCase)
        && !name.EndsWith("guid", StringComparison.OrdinalIgnoreCase)
        && (name.Equals("id", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("_id", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("-id", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("Id", StringComparison.Ordinal)
            || name.EndsWith("ID", StringComparison.Ordinal));

    /// <summary>The type of a placeholder with this name and value, which may be a variable that nobody knows.</summary>
    public static ValueKind Kind(string name, string value)
    {
        if (DynamicVariables.Find(name) is { } dynamic)
        {
            return dynamic;
        }

        if (Placeholders.Find(value) is { } declared)
        {
            return declared;
        }

        if (Mustache.IsVariable(value, out var inner) && DynamicVariables.Find(inner) is { } made)
        {
            return made;
        }

        var isKnown = value.Length > 0 && !value.Contains("{{", StringComparison.Ordinal);
        if (!IsId(name))
        {
            return isKnown ? ValueTyping.OfText(value) : ValueKind.Text;
        }

        return !isKnown ? ValueKind.Integer : ValueTyping.OfText(value) switch
        {
            ValueKind.Integer => ValueKind.Integer,
            ValueKind.Uuid => ValueKind.Uuid,
            _ => ValueKind.Text,
        };
    }

    /// <summary>Whether a variable stands for a fixed part of the path, such as <c>v2</c> or <c>api/users</c>, and not for something to fill in.</summary>
    public static bool IsFixed(string name, string value)
    {
        if (SecretNames.IsSecret(name) || IsId(name))
        {
            return false;
        }

        var isSubject = Subjects.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));
        var isVersion = name.Contains("version", StringComparison.OrdinalIgnoreCase);
        return value.Trim('/').Split('/').All(part => IsVersion(part, isVersion) || (!isSubject && IsWord(part)));
    }

    private static bool IsVersion(string part, bool withoutLetter)
    {
        var digits = part.StartsWith('v') || part.StartsWith('V') ? part[1..] : withoutLetter ? part : "";
        return digits.Length is > 0 and <= 10 && char.IsAsciiDigit(digits[0]) && digits.All(c => char.IsAsciiDigit(c) || c is '.' or '-');
    }

    private static bool IsWord(string part) =>
        part.Length is > 0 and <= LongestWord && char.IsAsciiLetter(part[0]) && part.All(c => char.IsAsciiLetter(c) || c is '-' or '_');
}
