namespace Trengo.Generated.Tests.Support;

/// <summary>Counts requests as Laravel does: a window begins with a request and lasts a minute.</summary>
internal sealed class RateWindow(TimeProvider clock, int limit)
{
    private DateTimeOffset _end;
    private int _count;

    /// <summary>How many more are taken until the window ends.</summary>
    public int Remaining => limit - _count;

    /// <summary>How long nothing is taken once nothing remains, in whole seconds.</summary>
    public double RetryAfter => Math.Ceiling((_end - clock.GetUtcNow()).TotalSeconds);

    public bool TryTake()
    {
        var now = clock.GetUtcNow();
        if (now >= _end)
        {
            _end = now.AddMinutes(1);
            _count = 0;
        }

        if (_count == limit)
        {
            return false;
        }

        _count++;
        return true;
    }
}
