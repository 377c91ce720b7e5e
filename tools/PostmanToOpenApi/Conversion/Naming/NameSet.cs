using System.Globalization;

namespace PostmanToOpenApi.Conversion.Naming;

/// <summary>Gives out names that differ in more than case.</summary>
/// <param name="longest">How long a name may be.</param>
/// <param name="twin">A prefix: with each name the one with this prefix is taken too.</param>
internal sealed class NameSet(int longest = NameSet.Longest, string twin = "")
{
    /// <summary>The prefix of the interface beside each client's class.</summary>
    public const string Interface = "I";

    /// <summary>How long an identifier may be.</summary>
    public const int Longest = 80;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    public bool TryTake(string name) => Add(Cut(name));

    public bool IsTaken(string name) => _taken.Contains(Cut(name));

    /// <summary>The first of the candidates that is free, else the first one with the lowest free number.</summary>
    public string Take(params ReadOnlySpan<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (TryTake(candidate))
            {
                return Cut(candidate);
            }
        }

        return TakeNumbered(candidates[0]);
    }

    private string TakeNumbered(string name)
    {
        // Remembered, so that thousands of equal names cost no more than as many different ones.
        for (var number = _last.GetValueOrDefault(name, 1) + 1; ; number++)
        {
            var suffix = number.ToString(CultureInfo.InvariantCulture);
            var numbered = name[..Math.Min(name.Length, longest - suffix.Length)] + suffix;
            if (Add(numbered))
            {
                _last[name] = number;
                return numbered;
            }
        }
    }

    private bool Add(string name)
    {
        if (twin.Length > 0 && _taken.Contains(twin + name))
        {
            return false;
        }

        return _taken.Add(name) && (twin.Length == 0 || _taken.Add(twin + name));
    }

    private string Cut(string name) => name.Length > longest ? name[..longest] : name;
}
