namespace PostmanToOpenApi.Hardening;

/// <summary>Looks through the parts of a document for what has to be mended. There is hardly ever anything: of a large document two threads look through a half each, and then one mends.</summary>
internal static class Mending
{
    // Below this a second thread costs more than it saves.
    private const int FewestParts = 5_000;

    /// <summary>Looks at all parts, and then does what there is to do, in the order of the parts.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="look">Adds what is to be done about a part. Until then it changes nothing that stands beside the part.</param>
    public static void Mend<T>(IReadOnlyList<T> parts, Action<T, List<Action>> look) => Mend(parts, () => look);

    /// <summary>The same for what remembers something from one part to the next.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="looker">Makes one for each thread.</param>
    public static void Mend<T>(IReadOnlyList<T> parts, Func<Action<T, List<Action>>> looker)
    {
        var middle = parts.Count < FewestParts ? parts.Count : parts.Count / 2;
        var others = middle == parts.Count ? Task.FromResult(new List<Action>()) : Task.Run(() => Look(parts, middle, parts.Count, looker()));
        var mendings = Look(parts, 0, middle, looker());
        foreach (var mend in mendings.Concat(others.GetAwaiter().GetResult()))
        {
            mend();
        }
    }

    private static List<Action> Look<T>(IReadOnlyList<T> parts, int start, int end, Action<T, List<Action>> look)
    {
        var mendings = new List<Action>();
        for (var i = start; i < end; i++)
        {
            look(parts[i], mendings);
        }

        return mendings;
    }
}
