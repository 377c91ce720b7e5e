using Microsoft.Extensions.Time.Testing;

namespace Trengo.Generated.Tests.Support;

/// <summary>A clock that a test moves, and that tells the test when something has begun to wait.</summary>
internal class TestClock : FakeTimeProvider
{
    private readonly List<TimeSpan> _dueTimes = [];
    private readonly SemaphoreSlim _changed = new(0);
    private int _patience = 1_000_000;

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
    private async Task RestAsync()
    {
        for (var i = 0; i < _patience; i++)
        {
            await Task.Yield();
            if (ThreadPool.PendingWorkItemCount == 0 && IsAlone() && ThreadPool.PendingWorkItemCount == 0)
            {
                return;
            }
        }

        // Something else in the process never rests, and is not waited for as long again.
        _patience = 1_000;
    }

    private static bool IsAlone()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var idle, out _);
        return most - idle <= 1;
    }
}
