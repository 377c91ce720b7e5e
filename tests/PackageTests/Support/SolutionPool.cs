using System.Collections.Concurrent;

namespace PackageTests.Support;

/// <summary>Plain solutions that have been built: as many as there are tests at a time, for a first build is what takes time.</summary>
internal static class SolutionPool
{
    private static readonly ConcurrentBag<ThrowAwaySolution> Free = [];

    /// <summary>A solution that nobody else uses until it is given back.</summary>
    public static ThrowAwaySolution Take() => Free.TryTake(out var solution) ? solution : CreateBuilt();

    /// <summary>Gives one back, whatever was done to it.</summary>
    public static void Return(ThrowAwaySolution solution)
    {
        solution.IsTouched = true;
        Free.Add(solution);
    }

    public static void Dispose()
    {
        while (Free.TryTake(out var solution))
        {
            solution.Dispose();
        }
    }

    private static ThrowAwaySolution CreateBuilt()
    {
        var solution = new ThrowAwaySolution();
        solution.Run("build").MustSucceed();
        return solution;
    }
}
