namespace PostmanToOpenApi.Overlays;

/// <summary>Finds the name that somebody may have meant.</summary>
internal static class SimilarNames
{
    // Enough for any document that people write by hand, and little work for any other.
    private const int MostNames = 2_000;
    private const int Longest = 120;

    /// <summary>The nearest name, if it is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> names)
    {
        var allowed = Math.Min(Math.Max(2, name.Length / 3), name.Length - 1);
        return names.Take(MostNames)
            .Where(other => name.Length <= Longest && Math.Abs(other.Length - name.Length) <= allowed)
            .Select(other => (Name: other, Distance: Distance(name.ToUpperInvariant(), other.ToUpperInvariant())))
            .Where(other => other.Distance <= allowed)
            .OrderBy(other => other.Distance)
            .FirstOrDefault().Name;
    }

    // How many characters to add, remove or change (Levenshtein).
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < right.Length; j++)
            {
                var change = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[^1];
    }
}
