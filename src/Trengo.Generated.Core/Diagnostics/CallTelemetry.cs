using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Trengo.Http;

namespace Trengo.Diagnostics;

/// <summary>What is told of calls to whoever listens. It costs next to nothing while nobody does, and a listener that throws harms no call.</summary>
internal sealed class CallTelemetry
{
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;

    public CallTelemetry(TrengoClientOptions options)
    {
        _logger = options.LoggerFactory?.CreateLogger(TrengoDiagnostics.LogCategory) ?? NullLogger.Instance;
        _clock = options.TimeProvider;
    }

    public void CallStarting(ApiCall call)
    {
        if (CallSpans.AreHeard || CallMetrics.AreHeard || _logger.IsEnabled(LogLevel.Warning))
        {
            call.Trace = new CallTrace(_clock);
            Tell(call, call.Trace, static (self, call, trace) =>
            {
                CallSpans.Start(call, trace);
                self._logger.CallStarting(CallTags.MethodOf(call), call.Route, call.OperationId);
            });
        }
    }

    /// <param name="call">The call.</param>
    /// <param name="exception">What it ends with; null for success.</param>
    public void CallEnded(ApiCall call, Exception? exception)
    {
        if (call.Trace is { } trace)
        {
            trace.Fail(exception);
            Tell(call, trace, static (self, call, trace) =>
            {
                CallMetrics.RecordCall(call, trace);
                CallSpans.End(call, trace);
                self.LogEnd(call, trace);
            });
        }
    }

    /// <summary>The message is about to be given to the network.</summary>
    public void AttemptStarting(ApiCall call, HttpRequestMessage message)
    {
        if (call.Trace is { } trace)
        {
            trace.BeginAttempt(message.RequestUri);
            Tell(call, trace, static (self, call, trace) =>
            {
                CallSpans.StartAttempt(call, trace);
                self._logger.AttemptStarting(CallTags.MethodOf(call), call.Route, call.OperationId, call.Attempts);
            });
        }
    }

    /// <param name="call">The call.</param>
    /// <param name="status">The status of the answer, if there is one.</param>
    /// <param name="exception">What the attempt ends with; null for success.</param>
    public void AttemptEnded(ApiCall call, HttpStatusCode? status, Exception? exception)
    {
        if (call.Trace is { } trace)
        {
            trace.EndAttempt(status, exception);
            Tell(call, trace, static (self, call, trace) =>
            {
                CallMetrics.RecordAttempt(call, trace);
                CallSpans.EndAttempt(trace);
                self.LogAttempt(call, trace);
            });
        }
    }

    /// <summary>The call will be sent again after <see cref="ApiCall.NextDelay"/>, because of <see cref="ApiCall.Verdict"/>.</summary>
    public void Retrying(ApiCall call)
    {
        if (call.Trace is { } trace)
        {
            Tell(call, trace, static (self, call, trace) =>
            {
                CallMetrics.CountRetry(call, trace);
                self._logger.Retrying(CallTags.MethodOf(call), call.Route, call.OperationId, trace.ErrorType, call.NextDelay.TotalSeconds);
            });
        }
    }

    /// <summary>The call has to wait until others have been answered, or until a refusal ends.</summary>
    /// <param name="call">The call.</param>
    /// <param name="atLeast">How long for sure; zero if it is not known.</param>
    public void WaitingForTurn(ApiCall call, TimeSpan atLeast)
    {
        if (call.Trace is { } trace)
        {
            trace.Wait = atLeast;
            Tell(call, trace, static (self, call, trace) =>
            {
                CallMetrics.CountWait(call);
                self._logger.WaitingForTurn(CallTags.MethodOf(call), call.Route, call.OperationId, trace.Wait.TotalSeconds);
            });
        }
    }

    private void LogEnd(ApiCall call, CallTrace trace)
    {
        if (trace.Exception is null)
        {
            _logger.CallSucceeded(CallTags.MethodOf(call), call.Route, call.OperationId, trace.Milliseconds, call.Attempts);
        }
        else
        {
            _logger.CallFailed(CallTags.MethodOf(call), call.Route, call.OperationId, trace.ErrorType, trace.Milliseconds, call.Attempts);
        }
    }

    private void LogAttempt(ApiCall call, CallTrace trace)
    {
        if (trace.Status is { } status)
        {
            _logger.AttemptAnswered(CallTags.MethodOf(call), call.Route, call.OperationId, call.Attempts, (int)status, trace.AttemptMilliseconds);
        }
        else
        {
            _logger.AttemptFailed(CallTags.MethodOf(call), call.Route, call.OperationId, call.Attempts, trace.ErrorType, trace.AttemptMilliseconds);
        }
    }

    // An application's log that fails must not make a call fail that Trengo has done.
    private void Tell(ApiCall call, CallTrace trace, Action<CallTelemetry, ApiCall, CallTrace> tell)
    {
        try
        {
            tell(this, call, trace);
        }
        catch
        {
            // Whose fault it is, he cannot be told.
        }
    }
}
