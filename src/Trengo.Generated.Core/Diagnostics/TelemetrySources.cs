using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Trengo.Diagnostics;

/// <summary>What listeners find by name; one of each for the process, as they look for it.</summary>
internal static class TelemetrySources
{
    private static readonly string? Version = typeof(TelemetrySources).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(TrengoTelemetry.MeterName, Version);

    public static ActivitySource Activities { get; } = new(TrengoTelemetry.ActivitySourceName, Version);

    public static Histogram<double> Operations { get; } = CreateDuration(
        "trengo.client.operation.duration", "Duration of calls, with all their waits and repeats.", 30, 60, 120);

    // Not http.client.request.duration, under which HttpClient reports the same requests: they would be counted twice.
    public static Histogram<double> Requests { get; } = CreateDuration("trengo.client.request.duration", "Duration of single requests.");

    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>(
        "trengo.client.retries", "{retry}", "Requests that were sent again.");

    public static Counter<long> Waits { get; } = Meter.CreateCounter<long>(
        "trengo.client.waits", "{wait}", "How often a request was held back because of a limit.");

    public static bool HasListeners =>
        Activities.HasListeners() || Operations.Enabled || Requests.Enabled || Retries.Enabled || Waits.Enabled;

    // The boundaries that the conventions name, and more where waits count too.
    private static Histogram<double> CreateDuration(string name, string description, params double[] more) => Meter.CreateHistogram(
        name,
        "s",
        description,
        tags: null,
        new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, .. more],
        });
}
