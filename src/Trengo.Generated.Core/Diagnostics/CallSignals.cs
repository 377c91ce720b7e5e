using System.Diagnostics;
using Trengo.Http;

namespace Trengo.Diagnostics;

/// <summary>The spans and measurements of calls.</summary>
internal sealed class CallSignals(Uri baseAddress)
{
    // Boxed once.
    private readonly object _port = baseAddress.Port;

    public void Start(ApiCall call, CallTrace trace)
    {
        if (TelemetrySources.Activities.HasListeners())
        {
            trace.Call = TelemetrySources.Activities.StartActivity(ActivityKind.Internal, tags: CreateTags(call, trace), name: call.OperationId);
        }
    }

    public void End(ApiCall call, CallTrace trace, string? error, double seconds)
    {
        Stop(trace.Call, trace, error);
        if (TelemetrySources.Operations.Enabled)
        {
            TelemetrySources.Operations.Record(seconds, CreateTags(call, trace, error));
        }
    }

    public void StartRequest(ApiCall call, CallTrace trace, HttpRequestMessage message)
    {
        // A link to a file can name any host, and the host whom it belongs to.
        trace.IsToBaseAddress = BaseAddress.IsSameOrigin(message.RequestUri!, baseAddress);
        if (TelemetrySources.Activities.HasListeners())
        {
            var method = trace.Method == TelemetryTags.OtherMethod ? "HTTP" : trace.Method;
            trace.Request = TelemetrySources.Activities.StartActivity(
                ActivityKind.Client, tags: CreateTags(call, trace), name: $"{method} {call.Route}");
            if (call.Attempts > 1)
            {
                trace.Request?.SetTag(TelemetryTags.ResendCount, call.Attempts - 1);
            }
        }
    }

    public void EndRequest(ApiCall call, CallTrace trace, double seconds)
    {
        Stop(trace.Request, trace, trace.Error);
        trace.Request = null;
        if (TelemetrySources.Requests.Enabled)
        {
            TelemetrySources.Requests.Record(seconds, CreateTags(call, trace, trace.Error));
        }
    }

    public void CountRetry(ApiCall call, CallTrace trace)
    {
        if (TelemetrySources.Retries.Enabled)
        {
            TelemetrySources.Retries.Add(1, CreateTags(call, trace, trace.Error));
        }
    }

    public void CountWait(ApiCall call, CallTrace trace)
    {
        if (TelemetrySources.Waits.Enabled)
        {
            TelemetrySources.Waits.Add(1, CreateTags(call, trace));
        }
    }

    private static void Stop(Activity? activity, CallTrace trace, string? error)
    {
        if (activity is null)
        {
            return;
        }

        if (trace.Status is { } status)
        {
            activity.SetTag(TelemetryTags.Status, (int)status);
        }

        if (error is not null)
        {
            activity.SetTag(TelemetryTags.ErrorType, error).SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private TagList CreateTags(ApiCall call, CallTrace trace)
    {
        var tags = new TagList { { TelemetryTags.Method, trace.Method }, { TelemetryTags.Template, call.Route } };
        if (trace.IsToBaseAddress)
        {
            tags.Add(TelemetryTags.ServerAddress, baseAddress.IdnHost);
            tags.Add(TelemetryTags.ServerPort, _port);
        }

        return tags;
    }

    private TagList CreateTags(ApiCall call, CallTrace trace, string? error)
    {
        var tags = CreateTags(call, trace);
        if (trace.Status is { } status)
        {
            tags.Add(TelemetryTags.Status, (int)status);
        }

        if (error is not null)
        {
            tags.Add(TelemetryTags.ErrorType, error);
        }

        return tags;
    }
}
