using Trengo.Errors;

namespace Trengo.Http;

/// <summary>The limits of a body that outlives its call: it counts what is read, and ends a read that waits too long.</summary>
internal sealed class ResponseGuard : IDisposable
{
    private readonly ApiCall _call;
    private readonly TimeProvider _clock;
    private readonly CancellationToken _disposal;
    private readonly CancellationTokenRegistration _registration;
    private readonly HttpContent _content;
    private readonly long _limit;
    private ITimer? _timer;
    private long _count;
    private bool _isIdle;

    public ResponseGuard(ApiCall call, HttpContent content, long limit, TimeProvider clock, CancellationToken disposal)
    {
        _call = call;
        _content = content;
        _limit = limit;
        _clock = clock;
        _disposal = disposal;
        _registration = disposal.Register(static state => ((ResponseGuard)state!)._content.Dispose(), this);
    }

    public void BeginRead()
    {
        if (!_call.Settings.IdleTimeout.IsInfinite)
        {
            var due = _call.Settings.IdleTimeout.Time;
            _timer ??= _clock.CreateTimer(static state => ((ResponseGuard)state!).End(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(due, Timeout.InfiniteTimeSpan);
        }
    }

    /// <exception cref="TrengoUnexpectedContentException">More has come than is allowed.</exception>
    public int EndRead(int count)
    {
        _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _count += count;
        if (_count <= _limit)
        {
            return count;
        }

        _content.Dispose();
        throw ApiErrors.TooLong(_call.CreateError(System.Net.HttpStatusCode.OK), _limit);
    }

    /// <returns>What to throw for an exception of the body's stream.</returns>
    public Exception Explain(Exception exception)
    {
        _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (Volatile.Read(ref _isIdle))
        {
            var limit = _call.Settings.IdleTimeout;
            return new TrengoTimeoutException(_call.CreateError(inner: exception), limit.Option, limit.Time);
        }

        return _disposal.IsCancellationRequested && TransportFault.Is(exception)
            ? new ObjectDisposedException("The TrengoClient was disposed while the body of an answer was read.", exception)
            : exception is IOException or HttpRequestException or InvalidDataException
                ? new TrengoConnectionException(_call.CreateError(inner: exception))
                : exception;
    }

    public void Dispose()
    {
        _registration.Dispose();
        _timer?.Dispose();
    }

    private void End()
    {
        Volatile.Write(ref _isIdle, true);
        _content.Dispose();
    }
}
