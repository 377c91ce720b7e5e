namespace Trengo.Http;

/// <summary>
/// Everything that can end a call early: the caller, the disposal of the client, and its time limits. Each attempt has a token of its
/// own, so that one can run out of time and another begin.
/// </summary>
internal sealed class CallDeadline : IDisposable
{
    private readonly object _lock = new();
    private readonly CallSettings _settings;
    private readonly TimeProvider _clock;
    private readonly CancellationToken _caller;
    private readonly CancellationToken _disposal;
    private readonly CancellationTokenSource? _call;
    private CancellationTokenSource? _attempt;
    private ITimer? _timer;
    private long _start;
    private long? _pausedAt;
    private long? _sentAt;
    private long? _idleSince;
    private TimeLimit? _expired;

    public CallDeadline(CallSettings settings, TimeProvider clock, CancellationToken disposal, CancellationToken caller)
    {
        _settings = settings;
        _clock = clock;
        _disposal = disposal;
        _caller = caller;
        _start = clock.GetTimestamp();
        _call = caller.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(caller, disposal) : null;
        CallToken = _call?.Token ?? disposal;
    }

    /// <summary>Ends with the caller's wish or the client, not with a time limit.</summary>
    public CancellationToken CallToken { get; }

    public CancellationToken Caller => _caller;

    public bool IsCallerDone => _caller.IsCancellationRequested;

    public bool IsDisposed => _disposal.IsCancellationRequested;

    /// <summary>The limit that ended the attempt; null if none did.</summary>
    public TimeLimit? Expired => Volatile.Read(ref _expired);

    /// <summary>How much of the whole call's time is left; null if it has no limit.</summary>
    public TimeSpan? Remaining => _settings.Timeout.IsInfinite
        ? null : _settings.Timeout.Time - _clock.GetElapsedTime(_start, _pausedAt ?? _clock.GetTimestamp());

    /// <summary>Begins an attempt: until it is sent, only the whole call's time runs.</summary>
    public CancellationToken BeginAttempt()
    {
        lock (_lock)
        {
            _attempt?.Dispose();
            _attempt = CancellationTokenSource.CreateLinkedTokenSource(CallToken);
            _sentAt = null;
            _idleSince = null;
            _expired = null;
            return _attempt.Token;
        }
    }

    /// <summary>Before something is waited for that takes time but is not the server.</summary>
    public void ExpectDelay() => Arm();

    /// <summary>The attempt is sent now.</summary>
    /// <param name="isUpload">The time stands still until <see cref="UploadSent"/>.</param>
    public void BeginSending(bool isUpload)
    {
        if (isUpload)
        {
            lock (_lock)
            {
                _pausedAt = _clock.GetTimestamp();
            }
        }
        else
        {
            UploadSent();
        }
    }

    /// <summary>All of it has been sent, or it was answered before that.</summary>
    public void UploadSent()
    {
        lock (_lock)
        {
            if (_pausedAt is { } paused)
            {
                _start += _clock.GetTimestamp() - paused;
                _pausedAt = null;
            }

            if (_sentAt is not null)
            {
                return;
            }

            _sentAt = _clock.GetTimestamp();
        }

        Arm();
    }

    /// <summary>Something of the body is waited for.</summary>
    public void ExpectByte()
    {
        lock (_lock)
        {
            var isFirst = _idleSince is null;
            _idleSince = _clock.GetTimestamp();
            if (!isFirst)
            {
                // The timer finds out by itself that it runs too early.
                return;
            }
        }

        Arm();
    }

    /// <summary>The attempt is over; its token is not used any more.</summary>
    public void EndAttempt()
    {
        lock (_lock)
        {
            _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _pausedAt = null;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _timer?.Dispose();
            _timer = null;
            _attempt?.Dispose();
            _attempt = null;
            _call?.Dispose();
        }
    }

    private void Arm()
    {
        lock (_lock)
        {
            if (_attempt is null || FindNext() is not { } next)
            {
                return;
            }

            var due = next.Remaining > TimeSpan.Zero ? next.Remaining : TimeSpan.Zero;
            if (_timer is null)
            {
                _timer = _clock.CreateTimer(static state => ((CallDeadline)state!).Check(), this, due, Timeout.InfiniteTimeSpan);
            }
            else
            {
                _timer.Change(due, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Check()
    {
        CancellationTokenSource? attempt;
        lock (_lock)
        {
            attempt = _attempt;
            if (attempt is null || FindNext() is not { } next)
            {
                return;
            }

            if (next.Remaining > TimeSpan.Zero)
            {
                // Timers count in milliseconds and may come a little early.
                var due = TimeSpan.FromMilliseconds(Math.Ceiling(next.Remaining.TotalMilliseconds));
                _timer?.Change(due, Timeout.InfiniteTimeSpan);
                return;
            }

            _expired = next.Limit;
        }

        try
        {
            attempt.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended at this moment.
        }
    }

    private (TimeLimit Limit, TimeSpan Remaining)? FindNext()
    {
        (TimeLimit Limit, TimeSpan Remaining)? next = null;
        Consider(_settings.Timeout, _pausedAt is null ? _start : null, ref next);
        Consider(_settings.AttemptTimeout, _sentAt, ref next);
        Consider(_settings.IdleTimeout, _idleSince, ref next);
        return next;
    }

    private void Consider(TimeLimit limit, long? since, ref (TimeLimit Limit, TimeSpan Remaining)? next)
    {
        if (since is { } start && !limit.IsInfinite)
        {
            var remaining = limit.Time - _clock.GetElapsedTime(start);
            next = next is null || remaining < next.Value.Remaining ? (limit, remaining) : next;
        }
    }
}
