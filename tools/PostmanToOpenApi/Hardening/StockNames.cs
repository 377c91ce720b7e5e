using System.Buffers;
using System.Globalization;

namespace PostmanToOpenApi.Hardening;

/// <summary>What NSwag makes of wire names by itself, where nobody reads <see cref="CSharpNames.Extension"/>.</summary>
/// <remarks>It cleans names of a few characters only. Parameters can be given another name; form fields and properties cannot.</remarks>
internal static class StockNames
{
    /// <summary>The extension by which NSwag takes another name for a parameter's variable.</summary>
    public const string Extension = "x-originalName";

    private const string ParameterMarks = "_-.$@[]/: ";
    private const string BrokenInProperties = ",;%~^`<>{}";

    private static readonly SearchValues<char> Word = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    // Local variables of a generated method, and what C# takes for something else.
    private static readonly HashSet<string> Parameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "await", "__arglist", "__makeref", "__reftype", "__refvalue", "cancellationToken", "client_", "disposeClient_", "request_", "urlBuilder_",
        "url_", "response_", "disposeResponse_", "headers_", "item_", "status_", "objectResponse_", "content_", "boundary_", "json_", "dictionary_", "responseData_", "responseText_",
    };

    private static readonly HashSet<string> Properties = new(StringComparer.OrdinalIgnoreCase) { "__arglist", "__makeref", "__reftype", "__refvalue", "Newtonsoft" };

    /// <summary>Whether a parameter's variable can be called after its name.</summary>
    public static bool IsParameter(string name) =>
        char.IsAsciiLetter(Key(name).FirstOrDefault('1')) && !Parameters.Contains(name)
        && name.All(c => char.IsAsciiLetterOrDigit(c) || ParameterMarks.Contains(c, StringComparison.Ordinal));

    /// <summary>Whether a form field, of which NSwag makes a parameter, can keep its name.</summary>
    public static bool IsField(string name) => IsParameter(name) && IsProperty(name);

    /// <summary>Whether a property of a class can be called after its name.</summary>
    public static bool IsProperty(string name) =>
        !Properties.Contains(name)
        && (!name.AsSpan().ContainsAnyExcept(Word) || (!IsMark(name[0]) && name.Any(c => char.IsLetterOrDigit(c) || c == '_')
            && name.All(c => c < 128 ? !BrokenInProperties.Contains(c, StringComparison.Ordinal) : char.IsLetterOrDigit(c) || IsMark(c))));

    /// <summary>What is left of a name: two parameters for which it is equal have one variable.</summary>
    public static string Key(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
