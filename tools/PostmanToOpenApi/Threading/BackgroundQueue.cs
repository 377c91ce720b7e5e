namespace PostmanToOpenApi.Threading;

/// <summary>Does pieces of work on another thread, one after the other.</summary>
internal sealed class BackgroundQueue
{
    private Task _last = Task.CompletedTask;

    /// <summary>Adds a piece of work. After one that failed none is done.</summary>
    public void Add(Action work) => _last = _last.ContinueWith(
        earlier =>
        {
            earlier.GetAwaiter().GetResult();
            work();
        },
        TaskScheduler.Default);

    /// <summary>Waits for all of them.</summary>
    /// <exception cref="Exception">What one of them failed with.</exception>
    public void Finish() => _last.GetAwaiter().GetResult();
}
