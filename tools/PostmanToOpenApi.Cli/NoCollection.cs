namespace PostmanToOpenApi.Cli;

/// <summary>Puts garbage collection off: nearly all that a conversion makes is in use until it ends, so that collecting would take a third of its time and free little.</summary>
internal static class NoCollection
{
    /// <summary>What a conversion of ten thousand requests needs. A larger one collects as usual from there on.</summary>
    private const long Most = 440L * 1024 * 1024;

    /// <summary>Less is not worth it.</summary>
    private const long Least = 20L * 1024 * 1024;

    /// <summary>Begins as large a part of the run without collections as the machine has memory for. None of it is taken before it is needed.</summary>
    public static void Begin()
    {
        for (var size = Most; size >= Least; size /= 2)
        {
            try
            {
                if (GC.TryStartNoGCRegion(size))
                {
                    return;
                }
            }
            catch (ArgumentOutOfRangeException)
            {
                // Containers and the user may allow less.
            }
        }
    }
}
