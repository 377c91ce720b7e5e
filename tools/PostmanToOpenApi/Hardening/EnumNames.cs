using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Hardening;

/// <summary>The C# names of the values of an enum: plain, distinct, and none that the generated type has already.</summary>
/// <param name="type">The name of the type, which no member of it may have.</param>
internal sealed class EnumNames(string type)
{
    private const string Nameless = "Unnamed";

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal) { "Value", "IsKnown" };

    /// <summary>Names for all values, in their order.</summary>
    public IReadOnlyList<string> Derive(IReadOnlyList<string> values)
    {
        var taken = new NameSet();
        var names = values.Select(value => IsPlain(value) && Simple(value) is { } name && taken.TryTake(name) ? name : null).ToList();

        // The plain ones first: no name that needs a number takes one of them away.
        return [.. names.Select((name, index) => name ?? taken.Take(Simple(values[index])))];
    }

    /// <summary>Whether these names, given by people, can be used as they are.</summary>
    public bool AreUsable(IReadOnlyList<string> names) =>
        names.All(name => IdentifierHardener.IsIdentifier(name) && char.IsAsciiLetterUpper(name[0]) && !IsReserved(name))
        && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count;

    private static bool IsPlain(string value) => value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or ' ') && value[0] != '-';

    private string Simple(string value)
    {
        var words = NameWords.Split(value).Select(Lowered).ToList();
        var name = Sign(value) + NameWords.Pascal(words);
        name = name.Length == 0 ? (value.Length == 0 ? "Empty" : Nameless) : name;
        name = char.IsAsciiDigit(name[0]) ? "Value" + name : name;
        name = name.Length > NameSet.Longest - 10 ? name[..(NameSet.Longest - 10)] : name;
        return IsReserved(name) ? name + "Value" : name;
    }

    // "-date" beside "date" is how APIs say the opposite order.
    private static string Sign(string value) => value switch
    {
        ['-', ..] => "Minus",
        ['+', ..] => "Plus",
        _ => "",
    };

    private static string Lowered(string word) => word.Any(char.IsAsciiLetterLower) ? word : word[0] + word[1..].ToLowerInvariant();

    private bool IsReserved(string name) => name == type || Members.Contains(name) || ReservedNames.IsProperty(name);
}
