namespace PostmanToOpenApi.Hardening;

/// <summary>Finds what is to be taken out of a list. There is hardly ever anything, and then the search leaves no garbage: there are hundreds of thousands.</summary>
internal static class Unwanted
{
    /// <summary>The elements that are unwanted.</summary>
    public static IReadOnlyList<T> In<T>(IList<T>? parts, Func<T, bool> isUnwanted)
    {
        List<T>? found = null;
        for (var i = 0; i < parts?.Count; i++)
        {
            if (isUnwanted(parts[i]))
            {
                (found ??= []).Add(parts[i]);
            }
        }

        return found ?? (IReadOnlyList<T>)[];
    }

    /// <summary>The keys of the entries that are unwanted.</summary>
    /// <param name="parts">The entries.</param>
    /// <param name="state">What <paramref name="isUnwanted"/> needs, so that it captures nothing.</param>
    /// <param name="isUnwanted">Tells whether an entry is unwanted.</param>
    public static IReadOnlyList<string> Keys<T, TState>(IDictionary<string, T>? parts, TState state, Func<TState, KeyValuePair<string, T>, bool> isUnwanted)
    {
        if (parts is not { Count: > 0 })
        {
            return [];
        }

        List<string>? found = null;
        if (parts is Dictionary<string, T> dictionary)
        {
            // Without an enumerator on the heap.
            foreach (var part in dictionary)
            {
                Take(part);
            }
        }
        else
        {
            foreach (var part in parts)
            {
                Take(part);
            }
        }

        return found ?? (IReadOnlyList<string>)[];

        void Take(KeyValuePair<string, T> part)
        {
            if (isUnwanted(state, part))
            {
                (found ??= []).Add(part.Key);
            }
        }
    }
}
