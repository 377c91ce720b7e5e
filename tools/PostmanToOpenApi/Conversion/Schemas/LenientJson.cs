using System.Text;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Reads JSON as people write it in Postman: with unquoted variables, comments, trailing commas and raw line breaks.</summary>
internal static class LenientJson
{
    /// <summary>What a string begins with that stands for a variable. From the private use area: no sensible sample begins with it.</summary>
    public const char VariableMark = '\uE000';

    public static bool LooksLikeJson(string text) => text.AsSpan().Trim().TrimStart('\uFEFF') is ['{', .., '}'] or ['[', .., ']'];

    /// <summary>Reads the text; null if it is no JSON even so.</summary>
    /// <exception cref="JsonTreeException">The text nests too deeply.</exception>
    public static SourceNode? TryRead(string text) => Parse(text) ?? (JsonRepair.Repair(text) is { } repaired ? Parse(repaired) : null);

    /// <summary>Whether a string of the tree stands for an unquoted variable.</summary>
    public static bool IsVariable(string text, out string name)
    {
        var isVariable = text.Length > 0 && text[0] == VariableMark;
        name = isVariable ? text[1..] : "";
        return isVariable;
    }

    /// <summary>A sample that says nothing about its type.</summary>
    public static SourceNode OpenValue() => new(SourceKind.Text, 0, null) { Text = VariableMark.ToString() };

    private static SourceNode? Parse(string text)
    {
        try
        {
            return JsonTreeReader.Read(Encoding.UTF8.GetBytes(text), tolerant: true);
        }
        catch (JsonTreeException e) when (!e.IsTooDeep)
        {
            return null;
        }
    }
}
