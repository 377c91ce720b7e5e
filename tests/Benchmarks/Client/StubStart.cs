using System.Diagnostics;
using Trengo.Testing;

namespace Benchmarks.Client;

/// <summary>How long a test waits for its stub: the first one of a process, and those after it.</summary>
internal static class StubStart
{
    private const int Later = 20;

    public static async Task RunAsync()
    {
        var first = await MeasureAsync();
        var later = new List<TimeSpan>();
        for (var i = 0; i < Later; i++)
        {
            later.Add(await MeasureAsync());
        }

        later.Sort();
        Console.WriteLine($"the first: {first.TotalMilliseconds:F0} ms, half of {Later} more: less than {later[Later / 2].TotalMilliseconds:F0} ms");
    }

    private static async Task<TimeSpan> MeasureAsync()
    {
        var start = Stopwatch.GetTimestamp();
        await using var stub = TrengoStub.Start();
        return Stopwatch.GetElapsedTime(start);
    }
}
