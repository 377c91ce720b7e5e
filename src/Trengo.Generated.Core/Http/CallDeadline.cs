using PostmanToOpenApi.Runtime;

namespace Trengo.Http;

/// <summary>Everything that can end a call early, as one token; and afterwards which of them it was.</summary>
internal sealed class CallDeadline : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationToken _disposal;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _timeProvider;
    private readonly CancellationTokenSource _source;
    private ITimer? _timer;
    private int _isStarted;

    public CallDeadline(TimeSpan timeout, TimeProvider timeProvider, CancellationToken disposal, CancellationToken caller)
    {
        _timeout = timeout;
        _timeProvider = timeProvider;
        _disposal = disposal;
        _caller = caller;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller, disposal);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Starts the time, unless it runs already.</summary>
    public void Start()
    {
        if (Interlocked.Exchange(ref _isStarted, 1) == 1)
        {
            return;
        }

        _timer = _timeProvider.CreateTimer(static state => End((CancellationTokenSource)state!), _source, _timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>True if the exception is only how the end of the call was noticed.</summary>
    public bool IsCauseOf(Exception exception)
    {
        return exception is OperationCanceledException
            || (_source.IsCancellationRequested && exception is HttpRequestException or IOException or ObjectDisposedException);
    }

    public Exception Explain(ApiRequest request, Exception exception)
    {
        var call = $"{request.Method} {request.Route} (operation {request.OperationId})";
        if (_caller.IsCancellationRequested)
        {
            return new OperationCanceledException($"{call} was cancelled.", exception, _caller);
        }

        if (_disposal.IsCancellationRequested)
        {
            return new ObjectDisposedException($"The TrengoClient was disposed during {call}.", exception);
        }

        if (_source.IsCancellationRequested)
        {
            return new TimeoutException(FormattableString.Invariant(
                $"{call} took longer than the {_timeout.TotalSeconds} seconds of TrengoClientOptions.Timeout."), exception);
        }

        // The timeout of a caller's HttpClient looks like a cancellation that nobody asked for.
        return exception.InnerException is TimeoutException
            ? new TimeoutException($"{call} took longer than the Timeout of the HttpClient that was given to TrengoClient.", exception)
            : exception;
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
    }

    private static void End(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended while the timer was already on its way.
        }
    }
}
