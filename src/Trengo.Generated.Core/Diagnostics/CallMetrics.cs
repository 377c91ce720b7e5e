using System.Diagnostics;
using System.Diagnostics.Metrics;
using Trengo.Http;

namespace Trengo.Diagnostics;

/// <summary>
/// The instruments. Their names are not those of .NET's own HTTP client, which counts the same requests: one name with two meanings
/// would be counted twice.
/// </summary>
internal static class CallMetrics
{
    private static readonly Meter Meter = new(TrengoDiagnostics.MeterName, typeof(CallMetrics).Assembly.GetName().Version?.ToString(3));

    // The buckets that the conventions advise for HTTP; waits for a limit take up to minutes.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120],
    };

    private static readonly Histogram<double> Calls = Meter.CreateHistogram(
        "trengo.client.operation.duration", "s", "How long calls take: waits, repeats and reading the answer included.", advice: Seconds);

    private static readonly Histogram<double> Attempts = Meter.CreateHistogram(
        "trengo.client.request.duration", "s", "How long requests take, from when they are sent until the answer has been read.", advice: Seconds);

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "trengo.client.retries", "{retry}", "How often calls are sent again, by what made it necessary.");

    private static readonly Counter<long> Waits = Meter.CreateCounter<long>(
        "trengo.client.waits", "{wait}", "How often calls wait for a rate limit before they are sent.");

    public static bool AreHeard => Calls.Enabled || Attempts.Enabled || Retries.Enabled || Waits.Enabled;

    public static void RecordCall(ApiCall call, CallTrace trace)
    {
        if (Calls.Enabled)
        {
            Calls.Record(trace.Duration.TotalSeconds, TagsOf(call, trace));
        }
    }

    public static void RecordAttempt(ApiCall call, CallTrace trace)
    {
        if (Attempts.Enabled)
        {
            var tags = TagsOf(call, trace);
            tags.Add(CallTags.ServerAddress, trace.Server?.IdnHost);
            tags.Add(CallTags.ServerPort, trace.Server?.Port);
            Attempts.Record(trace.AttemptDuration.TotalSeconds, tags);
        }
    }

    public static void CountRetry(ApiCall call, CallTrace trace) => Retries.Add(1, TagsOf(call, trace));

    public static void CountWait(ApiCall call) => Waits.Add(1, TagsOf(call));

    private static TagList TagsOf(ApiCall call, CallTrace? trace = null)
    {
        var tags = new TagList { { CallTags.Method, CallTags.MethodOf(call) }, { CallTags.Template, call.Route } };
        if (trace?.Status is { } status)
        {
            tags.Add(CallTags.Status, (int)status);
        }

        if (trace?.ErrorType is { } error)
        {
            tags.Add(CallTags.ErrorType, error);
        }

        return tags;
    }
}
