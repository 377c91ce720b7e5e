using System.Globalization;
using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Hardening;

/// <summary>The C# names of the parameters of one method, or of the properties of one class.</summary>
/// <remarks>
/// The templates of the code generator derive names simply; where that gives no good name the document carries
/// one as <see cref="Extension"/>. Both sides must derive alike.
/// </remarks>
/// <param name="areProperties">Properties begin with an upper case letter, parameters with a lower case one.</param>
/// <param name="taken">A name that nothing may have: that of the class, or of the parameter for the body.</param>
internal sealed class CSharpNames(bool areProperties, string taken = "")
{
    /// <summary>The extension that carries a C# name.</summary>
    public const string Extension = "x-csharp-name";

    /// <summary>What the parameter of a method is called that takes the body.</summary>
    public const string Body = "body";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    // Made where a number is needed, which is hardly anywhere.
    private Dictionary<string, int>? _last;

    /// <summary>For each wire name the C# name that the document must carry, or null where the simple derivation does.</summary>
    public IReadOnlyList<string?> Assign(IReadOnlyList<string> wireNames) => [.. AssignAll(wireNames, []).Select(name => name.IsCarried ? name.Name : null)];

    /// <summary>For each wire name its C# name, and whether the document must carry it because it cannot be derived.</summary>
    /// <param name="wireNames">The wire names.</param>
    /// <param name="given">The C# names that the document has for some of them already. They are kept if they can be.</param>
    public IReadOnlyList<(string Name, bool IsCarried)> AssignAll(IReadOnlyList<string> wireNames, IReadOnlyList<string?> given)
    {
        // The simple names before others: no name that needs a number takes one of them away.
        _taken.EnsureCapacity(_taken.Count + wireNames.Count);
        var assigned = new (string? Name, bool IsCarried)[wireNames.Count];
        for (var i = 0; i < Math.Min(given.Count, assigned.Length); i++)
        {
            assigned[i] = given[i] is { } name && IsUsable(name) && _taken.Add(name) ? (name, true) : default;
        }

        for (var i = 0; i < assigned.Length; i++)
        {
            if (assigned[i].Name is null && Simple(wireNames[i]) is { } simple && _taken.Add(simple))
            {
                assigned[i] = (simple, false);
            }
        }

        for (var i = 0; i < assigned.Length; i++)
        {
            assigned[i] = assigned[i].Name is null ? (Free(wireNames[i]), true) : assigned[i];
        }

        return assigned!;
    }

    /// <summary>Takes names away that something else has.</summary>
    public void Reserve(IEnumerable<string> names) => _taken.UnionWith(names);

    private bool IsUsable(string name) => IdentifierHardener.IsIdentifier(name) && !IsReserved(name);

    private string? Simple(string wireName) => SimpleNames.Derive(wireName, areProperties) is { } name && !IsReserved(name) ? name : null;

    private string Free(string wireName)
    {
        var words = NameWords.Split(wireName);
        var name = Cased(NameWords.Pascal(words));
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
        {
            name = (areProperties ? "Value" : "value") + name;
        }

        name = name.Length > NameSet.Longest - 10 ? name[..(NameSet.Longest - 10)] : name;
        name = IsReserved(name) ? name + "Value" : name;
        return !IsReserved(name) && _taken.Add(name) ? name : Numbered(name);
    }

    private string Numbered(string name)
    {
        _last ??= new Dictionary<string, int>(StringComparer.Ordinal);

        // Remembered, so that thousands of equal names cost no more than as many different ones.
        for (var number = _last.GetValueOrDefault(name, 1) + 1; ; number++)
        {
            var unique = name + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(unique))
            {
                _last[name] = number;
                return unique;
            }
        }
    }

    private string Cased(string name) => areProperties ? Identifiers.UpperFirst(name) : Identifiers.LowerFirst(name);

    private bool IsReserved(string name) =>
        name == taken || (areProperties ? ReservedNames.IsProperty(name) : ReservedNames.IsParameter(name));
}
