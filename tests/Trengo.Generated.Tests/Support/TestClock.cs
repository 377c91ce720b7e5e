using Microsoft.Extensions.Time.Testing;

namespace Trengo.Generated.Tests.Support;

/// <summary>A clock that a test moves, and that tells the test when something has begun to wait.</summary>
internal class TestClock : FakeTimeProvider
{
    // How many threads of the pool are busy when nothing but the test runs: its own, and those that the test platform may keep.
    private static volatile int _restBusy = 1;

    private readonly List<TimeSpan> _dueTimes = [];
    private readonly SemaphoreSlim _changed = new(0);

    public TestClock()
        : base(new DateTimeOffset(2026, 3, 29, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>How long timers were set to, in the order of their making.</summary>
    public IReadOnlyList<TimeSpan> DueTimes
    {
        get
        {
            lock (_dueTimes)
            {
                return [.. _dueTimes];
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (_dueTimes)
        {
            _dueTimes.Add(dueTime);
        }

        _changed.Release();
        return timer;
    }

    /// <summary>Ends when a timer of this time has been made, be it before or after this.</summary>
    public async Task WaitForTimerAsync(TimeSpan dueTime, int count = 1)
    {
        while (DueTimes.Count(due => due == dueTime) < count)
        {
            Assert.That(
                await _changed.WaitAsync(TimeSpan.FromSeconds(30)), Is.True, () => $"Nothing waits for {dueTime}, but for {string.Join(", ", DueTimes)}.");
        }
    }

    /// <summary>Waits for a timer of this time and lets it run out.</summary>
    public async Task PassAsync(TimeSpan dueTime)
    {
        await WaitForTimerAsync(dueTime);
        Advance(dueTime);
    }

    /// <summary>Moves on in steps for as long as the task has not ended, each when all that the one before has set going has come to rest.</summary>
    public async Task RunUntilAsync(Task task, TimeSpan step)
    {
        while (!task.IsCompleted)
        {
            Advance(step);
            await RestAsync();
        }
    }

    // Or else the clock would run away from work that a busy machine is late with.
    private static async Task RestAsync()
    {
        var fewest = int.MaxValue;
        for (var i = 0; i < 300_000; i++)
        {
            await Task.Yield();
            fewest = Math.Min(fewest, CountBusy());
            if (ThreadPool.PendingWorkItemCount == 0 && CountBusy() <= _restBusy && ThreadPool.PendingWorkItemCount == 0)
            {
                return;
            }
        }

        // The test platform keeps some for itself.
        _restBusy = fewest;
    }

    private static int CountBusy()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var idle, out _);
        return most - idle;
    }
}
