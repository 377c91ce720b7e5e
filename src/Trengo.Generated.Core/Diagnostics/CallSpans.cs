using System.Diagnostics;
using Trengo.Http;

namespace Trengo.Diagnostics;

/// <summary>A span for each call, and below it one for each attempt: as HTTP's conventions have it, each sending is a client's span.</summary>
internal static class CallSpans
{
    private static readonly ActivitySource Source = new(TrengoDiagnostics.ActivitySourceName, typeof(CallSpans).Assembly.GetName().Version?.ToString(3));

    public static bool AreHeard => Source.HasListeners();

    public static void Start(ApiCall call, CallTrace trace)
    {
        trace.Span = Source.StartActivity(call.OperationId);
        Describe(trace.Span, call);
    }

    public static void End(ApiCall call, CallTrace trace)
    {
        if (call.Attempts > 1)
        {
            trace.Span?.SetTag(CallTags.ResendCount, call.Attempts - 1);
        }

        Stop(trace.Span, trace);
    }

    public static void StartAttempt(ApiCall call, CallTrace trace)
    {
        if (!AreHeard)
        {
            return;
        }

        var span = Source.StartActivity($"{CallTags.MethodOf(call)} {call.Route}", ActivityKind.Client);
        Describe(span, call);
        span?.SetTag(CallTags.ServerAddress, trace.Server?.IdnHost);
        span?.SetTag(CallTags.ServerPort, trace.Server?.Port);
        if (call.Attempts > 1)
        {
            span?.SetTag(CallTags.ResendCount, call.Attempts - 1);
        }

        trace.AttemptSpan = span;
    }

    public static void EndAttempt(CallTrace trace)
    {
        Stop(trace.AttemptSpan, trace);
        trace.AttemptSpan = null;
    }

    private static void Describe(Activity? span, ApiCall call)
    {
        span?.SetTag(CallTags.Method, CallTags.MethodOf(call)).SetTag(CallTags.Template, call.Route);
    }

    private static void Stop(Activity? span, CallTrace trace)
    {
        if (span is null)
        {
            return;
        }

        if (trace.Status is { } status)
        {
            span.SetTag(CallTags.Status, (int)status);
        }

        if (trace.ErrorType is { } error)
        {
            span.SetTag(CallTags.ErrorType, error).SetStatus(ActivityStatusCode.Error);
        }

        span.Dispose();
    }
}
