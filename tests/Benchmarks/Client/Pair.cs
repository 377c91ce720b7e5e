using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Client;

/// <summary>Measures two ways to do a thing by turns, so that whatever else the machine does hits both alike.</summary>
internal static class Pair
{
    /// <param name="rounds">How often each has its turn.</param>
    /// <param name="calls">How many calls a turn is.</param>
    public static async Task CompareAsync(string name, int rounds, int calls, Func<Task> byHand, Func<Task> ours)
    {
        // Enough for the compiler to have done its best with either.
        for (var i = 0; i < rounds * calls / 10; i++)
        {
            await byHand();
            await ours();
        }

        var (hand, own) = (new Turn[rounds], new Turn[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            hand[round] = await MeasureAsync(byHand, calls);
            own[round] = await MeasureAsync(ours, calls);
        }

        var (handTime, ownTime) = (Find(hand, turn => turn.Microseconds), Find(own, turn => turn.Microseconds));
        var (handBytes, ownBytes) = (Find(hand, turn => turn.Bytes), Find(own, turn => turn.Bytes));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-16} {handTime,12:N1} {ownTime,12:N1} {ownTime / handTime,6:F2} {handBytes,10:N0} {ownBytes,10:N0} {ownBytes / handBytes,6:F2}"));
    }

    public static void WriteHead()
    {
        Console.WriteLine("What a tenth of the turns of each were faster than, a call.");
        Console.WriteLine($"{"",-16} {"by hand, us",12} {"ours, us",12} {"ratio",6} {"by hand, B",10} {"ours, B",10} {"ratio",6}");
    }

    private static async Task<Turn> MeasureAsync(Func<Task> call, int calls)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            await call();
        }

        var time = Stopwatch.GetElapsedTime(start);
        return new Turn(time.TotalMicroseconds / calls, (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / calls);
    }

    // The others are slower for what else the machine did.
    private static double Find(IEnumerable<Turn> turns, Func<Turn, double> by)
    {
        var sorted = turns.Select(by).Order().ToArray();
        return sorted[sorted.Length / 10];
    }

    private readonly record struct Turn(double Microseconds, double Bytes);
}
