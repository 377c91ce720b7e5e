using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Trengo.Http;

namespace Trengo.Diagnostics;

/// <summary>
/// What is told of calls to whoever listens. While nobody does, it costs a look whether that is so. A listener that throws changes
/// nothing of the call.
/// </summary>
internal sealed class CallTelemetry(ILoggerFactory? loggerFactory, Uri baseAddress, TimeProvider clock)
{
    private readonly ILogger _logger = loggerFactory?.CreateLogger(TrengoTelemetry.LoggerCategory) ?? NullLogger.Instance;
    private readonly CallSignals _signals = new(baseAddress);

    public void CallStarting(ApiCall call)
    {
        // A warning is the most urgent of what is logged.
        if (!TelemetrySources.HasListeners && !_logger.IsEnabled(LogLevel.Warning))
        {
            return;
        }

        var trace = call.Trace = new CallTrace(TelemetryTags.MethodOf(call.Method), clock.GetTimestamp());
        Quietly((Self: this, call, trace), static state => state.Self._signals.Start(state.call, state.trace));
        Quietly((Self: this, call, trace), static state =>
            CallLog.CallStarted(state.Self._logger, state.trace.Method, state.call.Route, state.call.OperationId));
    }

    /// <param name="call">The call.</param>
    /// <param name="exception">What it ends with; null for success.</param>
    public void CallEnded(ApiCall call, Exception? exception)
    {
        if (call.Trace is { } trace)
        {
            var seconds = SecondsSince(trace.Started);
            var error = TelemetryTags.ErrorOf(trace.Status, exception);
            Quietly((Self: this, call, trace, error, seconds), static state =>
                state.Self._signals.End(state.call, state.trace, state.error, state.seconds));
            Quietly((Self: this, call, trace, exception, error, seconds), static state =>
                state.Self.LogEnd(state.call, state.trace, state.exception, state.error, state.seconds));
        }
    }

    /// <summary>The message is about to be given to the network; headers can still be added to it.</summary>
    public void AttemptStarting(ApiCall call, HttpRequestMessage message)
    {
        if (call.Trace is { } trace)
        {
            trace.RequestStarted = clock.GetTimestamp();
            trace.Status = null;
            trace.Error = null;
            Quietly((Self: this, call, trace, message), static state =>
                state.Self._signals.StartRequest(state.call, state.trace, state.message));
            Quietly((Self: this, call, trace), static state => CallLog.RequestStarted(
                state.Self._logger, state.trace.Method, state.call.Route, state.call.OperationId, state.call.Attempts));
        }
    }

    /// <param name="call">The call.</param>
    /// <param name="status">The status of the answer, if there is one.</param>
    /// <param name="exception">What the attempt ends with; null for success.</param>
    public void AttemptEnded(ApiCall call, HttpStatusCode? status, Exception? exception)
    {
        if (call.Trace is { } trace)
        {
            var seconds = SecondsSince(trace.RequestStarted);
            trace.Status = status;
            trace.Error = TelemetryTags.ErrorOf(status, exception);
            Quietly((Self: this, call, trace, seconds), static state => state.Self._signals.EndRequest(state.call, state.trace, state.seconds));
            Quietly((Self: this, call, trace, seconds), static state => CallLog.RequestEnded(
                state.Self._logger,
                state.trace.Method,
                state.call.Route,
                state.call.OperationId,
                state.call.Attempts,
                state.trace.Error ?? "success",
                state.seconds));
        }
    }

    /// <summary>The call will be sent again after <see cref="ApiCall.NextDelay"/>, because of <see cref="ApiCall.Verdict"/>.</summary>
    public void Retrying(ApiCall call)
    {
        if (call.Trace is { } trace)
        {
            Quietly((Self: this, call, trace), static state => state.Self._signals.CountRetry(state.call, state.trace));
            Quietly((Self: this, call, trace), static state => state.Self.LogRetry(state.call, state.trace));
        }
    }

    /// <summary>The call has to wait until others have been answered, or until a refusal ends.</summary>
    /// <param name="call">The call.</param>
    /// <param name="atLeast">How long for sure; zero if it is not known.</param>
    public void WaitingForTurn(ApiCall call, TimeSpan atLeast)
    {
        if (call.Trace is { } trace)
        {
            Quietly((Self: this, call, trace), static state => state.Self._signals.CountWait(state.call, state.trace));
            Quietly((Self: this, call, trace, atLeast), static state => CallLog.WaitingForTurn(
                state.Self._logger, state.trace.Method, state.call.Route, state.call.OperationId, state.atLeast.TotalSeconds));
        }
    }

    private void LogEnd(ApiCall call, CallTrace trace, Exception? exception, string? error, double seconds)
    {
        if (exception is OperationCanceledException)
        {
            CallLog.CallCancelled(_logger, trace.Method, call.Route, call.OperationId, seconds);
        }
        else if (exception is not null)
        {
            CallLog.CallFailed(_logger, trace.Method, call.Route, call.OperationId, error, seconds, call.Attempts);
        }
        else
        {
            CallLog.CallSucceeded(_logger, trace.Method, call.Route, call.OperationId, (int?)trace.Status, seconds, call.Attempts);
        }
    }

    private void LogRetry(ApiCall call, CallTrace trace)
    {
        if (call.Verdict == Verdict.Unauthorized)
        {
            CallLog.TokenChanged(_logger, trace.Method, call.Route, call.OperationId);
        }
        else
        {
            CallLog.Retrying(_logger, trace.Method, call.Route, call.OperationId, trace.Error, call.NextDelay.TotalSeconds, call.Retries);
        }
    }

    private double SecondsSince(long timestamp) => clock.GetElapsedTime(timestamp).TotalSeconds;

    private static void Quietly<T>(T state, Action<T> tell)
    {
        try
        {
            tell(state);
        }
        catch (Exception)
        {
            // Of a listener; where it comes out is not for us to say, but not here.
        }
    }
}
