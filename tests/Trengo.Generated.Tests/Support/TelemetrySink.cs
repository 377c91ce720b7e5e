using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Trengo.Generated.Tests.Support;

/// <summary>Listens to everything that the process tells: activities of all sources, all instruments, and logs at all levels.</summary>
internal sealed class TelemetrySink : ILoggerFactory, ILogger
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _measurements;

    public TelemetrySink(Func<ActivitySource, bool>? listensTo = null)
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = listensTo ?? (_ => true),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        _measurements = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _measurements.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _measurements.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = [];

    public ConcurrentQueue<(string Name, double Value, string Tags)> Measurements { get; } = [];

    /// <summary>The text, and in brackets what it was made of.</summary>
    public ConcurrentQueue<(EventId Id, LogLevel Level, string Text)> Logs { get; } = [];

    /// <summary>What each log throws once it is kept.</summary>
    public Exception? LoggingFails { get; init; }

    /// <summary>All of it as text.</summary>
    public IEnumerable<string> Texts =>
        Spans.Select(span => Of(span) + span.StatusDescription + Of(span.Baggage.Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value)))
                + string.Concat(span.Events.Select(happened => happened.Name + Of(happened.Tags))))
            .Concat(Measurements.Select(measured => $"{measured.Name} {measured.Tags}"))
            .Concat(Logs.Select(log => log.Text));

    public static string Of(Activity span) => $"{span.Kind} {span.DisplayName} {span.Status}: {Of(span.TagObjects)}";

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        throw new NotSupportedException();
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var parts = state is IEnumerable<KeyValuePair<string, object?>> pairs ? Of(pairs) : state?.ToString();
        Logs.Enqueue((eventId, logLevel, $"{formatter(state, exception)} [{parts}] {exception}"));
        if (LoggingFails is not null)
        {
            throw LoggingFails;
        }
    }

    public void Dispose()
    {
        _activities.Dispose();
        _measurements.Dispose();
    }

    private static string Of(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(", ", tags.Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}")));

    private void Measure(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Enqueue((instrument.Name, value, Of(tags.ToArray())));
}
