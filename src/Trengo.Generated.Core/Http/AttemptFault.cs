using Trengo.Media;

namespace Trengo.Http;

/// <summary>What an exception in an attempt means to the caller.</summary>
internal static class AttemptFault
{
    /// <returns>What to throw; the exception itself if it is not the network's.</returns>
    public static Exception Explain(ApiCall call, Exception exception)
    {
        if (MediaUploadFault.FindCause(exception) is { } cause)
        {
            return cause;
        }

        var isEnd = exception is OperationCanceledException || TransportFault.Is(exception);
        if (isEnd && ExplainEnd(call, exception) is { } end)
        {
            return end;
        }

        if (isEnd && call.Deadline.Expired is { } limit)
        {
            return CreateTimeout(call, exception, limit.Option, limit.Time, limit == call.Settings.Timeout ? Verdict.Final : Verdict.Transient);
        }

        if (!call.IsSending)
        {
            // From the caller's token provider or limiter.
            return exception;
        }

        // The timeout of a caller's HttpClient looks like a cancellation that nobody asked for.
        if (exception is OperationCanceledException { InnerException: TimeoutException })
        {
            return CreateTimeout(call, exception, "the Timeout of the HttpClient that was given to TrengoClient", null, Verdict.Transient);
        }

        return exception is ObjectDisposedException || !TransportFault.Is(exception) ? exception : CreateLost(call, exception);
    }

    /// <returns>What to throw if the caller or the client ended the call; null if neither did.</returns>
    public static Exception? ExplainEnd(ApiCall call, Exception exception)
    {
        var name = $"{call.Method} {call.Route} (operation {call.OperationId})";
        return call.Deadline.IsCallerDone ? new OperationCanceledException($"{name} was cancelled.", exception, call.Deadline.Caller)
            : call.Deadline.IsDisposed ? new ObjectDisposedException($"The TrengoClient was disposed during {name}.", exception)
            : null;
    }

    private static TrengoTimeoutException CreateTimeout(ApiCall call, Exception exception, string option, TimeSpan? limit, Verdict verdict)
    {
        call.Verdict = verdict;
        call.MayHaveBeenProcessed |= call.IsSending;
        return new TrengoTimeoutException(call.CreateError(inner: exception), option, limit);
    }

    private static TrengoConnectionException CreateLost(ApiCall call, Exception exception)
    {
        var isNotSent = TransportFault.IsNotSent(exception);
        call.Verdict = !isNotSent ? Verdict.Transient : TransportFault.IsLasting(exception) ? Verdict.Final : Verdict.NotSent;
        call.MayHaveBeenProcessed |= !isNotSent;
        return new TrengoConnectionException(call.CreateError(inner: exception));
    }
}
