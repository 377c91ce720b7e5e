namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Words without quotes where JSON has values: <c>{ "id": integer, "isOpen": True, "state": OPEN }</c>.</summary>
internal static class BareWords
{
    private const int Longest = 40;

    /// <summary>Whether this is a word, and no part of a program or of prose with marks.</summary>
    public static bool IsOne(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest || !char.IsAsciiLetter(word[0]))
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the word means, as JSON, with the <see cref="Placeholders"/> for names of types; null if it says nothing about the value.</summary>
    public static string? Json(ReadOnlySpan<char> word) => word switch
    {
        "True" or "TRUE" => "true",
        "False" or "FALSE" => "false",
        "None" or "NULL" or "nil" or "undefined" => "null",
        "string" or "String" or "text" => "\"<string>\"",
        "int" or "integer" or "Integer" or "long" => "\"<integer>\"",
        "number" or "Number" or "float" or "double" or "decimal" => "\"<number>\"",
        "bool" or "boolean" or "Boolean" => "\"<boolean>\"",
        "uuid" or "guid" => "\"<uuid>\"",
        "date" => "\"<date>\"",
        "datetime" or "dateTime" or "DateTime" => "\"<dateTime>\"",
        _ => null,
    };
}
