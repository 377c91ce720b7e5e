using System.Globalization;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Faults;

public class LoadTests
{
    private const int Calls = 1000;
    private const int Limit = 120;

    // A minute is three seconds here.
    private readonly FastClock _clock = new(20);

    private readonly List<string> _accepted = [];
    private readonly RateWindow _window;
    private int _refused;

    public LoadTests() => _window = new RateWindow(_clock, Limit);

    [Test]
    [Category("Slow")]
    [Property("Fault", "D-35")]
    public async Task ThousandCallsThroughSockets_120AMinute_LoseNothingSendNothingTwiceAndKeepNoMemory()
    {
        await using var server = new FaultServer(AnswerAsync);
        using var client = TestClient.Create(server.Address, options =>
        {
            options.TimeProvider = _clock;
            options.MaxRetries = 5;
            options.Timeout = Timeout.InfiniteTimeSpan;
            options.AttemptTimeout = Timeout.InfiniteTimeSpan;
        });
        await client.Messages.SendTextAsync(Calls + 1, "warm-up");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = before;
        var threadsBefore = ThreadPool.ThreadCount;
        long threads = 0;
        var calls = Enumerable.Range(1, Calls).Select(async id =>
        {
            var message = await client.Messages.SendTextAsync(id, "text");
            InterlockedMax(ref peak, GC.GetTotalMemory(forceFullCollection: false));
            InterlockedMax(ref threads, ThreadPool.ThreadCount);
            return message!.Message!.Id;
        }).ToList();
        var answers = await Task.WhenAll(calls);
        calls.Clear();
        var after = GC.GetTotalMemory(forceFullCollection: true);

        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Calls} calls in {_clock.Elapsed.TotalMinutes:F1} compressed minutes, {_refused} refused; managed memory {(peak - before) / 1024} KiB above the start at its peak, {(after - before) / 1024} KiB at the end."));
        Assert.That(answers, Is.EqualTo(Enumerable.Range(1, Calls)), "each call has its own answer");
        Assert.That(_accepted, Is.Unique);
        Assert.That(_accepted, Has.Count.EqualTo(Calls + 1));
        // Five in a window on a quiet machine; each second by which an answer is late lets one more pass.
        Assert.That(_refused, Is.LessThan(10 * (1 + (Calls / Limit))));
        Assert.That(peak - before, Is.LessThan(64 << 20));
        Assert.That(after - before, Is.LessThan(4 << 20));
        Assert.That(threads, Is.LessThan(threadsBefore + 32), "a call that waits takes no thread");
    }

    private static void InterlockedMax(ref long target, long value)
    {
        for (var seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target))
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }

    private Task AnswerAsync(FaultConnection connection)
    {
        lock (_accepted)
        {
            if (!_window.TryTake())
            {
                _refused++;
                return connection.AnswerAsync(429, "{}", string.Create(CultureInfo.InvariantCulture, $"Retry-After: {_window.RetryAfter}"));
            }

            var ticket = connection.Head.Split('/')[4];
            _accepted.Add(ticket);
            return connection.AnswerAsync(201, $$$"""{"message":{"id":{{{ticket}}}}}""", $"X-RateLimit-Limit: {Limit}", $"X-RateLimit-Remaining: {_window.Remaining}");
        }
    }
}
