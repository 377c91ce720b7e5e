namespace Trengo.Http;

/// <summary>Waits that a token ends, each target in its own way.</summary>
internal static class Waiting
{
#if NET
    public static Task<T> ForAsync<T>(Task<T> task, CancellationToken cancellationToken) => task.WaitAsync(cancellationToken);

    public static Task DelayAsync(TimeSpan delay, TimeProvider clock, CancellationToken cancellationToken) => Task.Delay(delay, clock, cancellationToken);
#else
    public static Task<T> ForAsync<T>(Task<T> task, CancellationToken cancellationToken) =>
        task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    public static Task DelayAsync(TimeSpan delay, TimeProvider clock, CancellationToken cancellationToken) => clock.Delay(delay, cancellationToken);
#endif
}
