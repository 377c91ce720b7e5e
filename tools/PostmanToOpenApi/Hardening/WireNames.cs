using System.Globalization;
using PostmanToOpenApi.Secrets;

namespace PostmanToOpenApi.Hardening;

/// <summary>Names that go over the wire. They are never changed: one that is not safe in generated code is left out.</summary>
internal static class WireNames
{
    private const int Longest = 500;

    /// <summary>Whether an object's property can be called so.</summary>
    /// <remarks>JSON libraries take the excluded names for instructions, as keys of a schema's properties too.</remarks>
    public static bool IsSafeProperty(string name) => IsSafe(name) && name is not ("$ref" or "$id" or "$type" or "$values") && StockNames.IsProperty(name);

    /// <summary>Whether a form's field can be called so.</summary>
    public static bool IsSafeField(string name) => IsSafeProperty(name) && StockNames.IsField(name);

    /// <summary>Whether a text, which may be empty, can be written into code as a literal.</summary>
    public static bool IsSafeValue(string text) => text.Length == 0 || IsSafe(text);

    public static bool IsSafe(string name) =>
        name.Length is > 0 and <= Longest
        && !name.Contains("{{", StringComparison.Ordinal)
        && HasSafeCharacters(name)
        && !SecretShapes.HasOne(name);

    private static bool HasSafeCharacters(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && (c is '"' or '\\' || IsInvisible(c)))
            {
                return false;
            }
        }

        return true;
    }

    // Supplementary characters are written as surrogates; C# sources and generators handle them badly in names.
    private static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;
}
