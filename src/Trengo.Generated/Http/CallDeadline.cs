using PostmanToOpenApi.Runtime;

namespace Trengo.Http;

/// <summary>Everything that can end a call early, as one token; and afterwards which of them it was.</summary>
internal sealed class CallDeadline : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationToken _disposal;
    private readonly TimeSpan _timeout;
    private readonly CancellationTokenSource _source;

    public CallDeadline(TimeSpan timeout, CancellationToken disposal, CancellationToken caller)
    {
        _timeout = timeout;
        _disposal = disposal;
        _caller = caller;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller, disposal);
    }

    public CancellationToken Token => _source.Token;

    public void Start()
    {
        _source.CancelAfter(_timeout);
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
        _source.Dispose();
    }
}
