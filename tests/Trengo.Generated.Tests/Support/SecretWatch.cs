using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;

namespace Trengo.Generated.Tests.Support;

/// <summary>
/// Listens to everything that this process tells anybody (logs of the client, spans, figures, events) and looks in it for what must
/// not be told. In what .NET itself tells of HTTP it looks for the secrets only, for .NET shows the paths of requests.
/// </summary>
internal sealed class SecretWatch : EventListener, ILoggerFactory, ILogger
{
    // What the tests use as tokens and secrets, and what they plant in arguments, bodies and answers.
    private static readonly string[] Secrets = [TestClient.Token, Webhooks.WebhookVectors.Secret, Planted.Text];

    // Ids, the text of exceptions, and marks that tests put into paths: .NET tells these.
    private static readonly string[] Private = [Planted.Number, Planted.Unspoken, "s3cret"];

    // Below what it looks for: events can come while it is made.
    public static readonly SecretWatch Instance = new();

    // More of them say nothing more.
    private const int MaxOffenders = 5;

    private readonly List<string> _offenders = [];
    private ActivityListener? _spans;
    private MeterListener? _figures;

    /// <summary>How much has been looked at: a watch that sees nothing finds nothing.</summary>
    public long Seen { get; private set; }

    public void Start()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Look,
        };
        ActivitySource.AddActivityListener(_spans);
        _figures = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _figures.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Look(instrument, tags));
        _figures.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Look(instrument, tags));
        _figures.Start();
    }

    public void Stop()
    {
        _spans?.Dispose();
        _figures?.Dispose();
    }

    /// <summary>What has been told since the last time and must not be.</summary>
    public IReadOnlyList<string> TakeOffenders()
    {
        lock (_offenders)
        {
            var taken = _offenders.ToArray();
            _offenders.Clear();
            return taken;
        }
    }

    public void Look(string where, string? text, bool isOurs)
    {
        lock (_offenders)
        {
            Seen++;
            if (text is not null && _offenders.Count < MaxOffenders && (Holds(text, Secrets) || (isOurs && Holds(text, Private))))
            {
                _offenders.Add($"{where}: {text}");
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Look("log", $"{formatter(state, exception)} {exception}", isOurs: true);
        foreach (var value in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            Look("log", $"{value.Key}={value.Value}", isOurs: true);
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        // Those named Private are for whoever debugs .NET, who wants to see headers.
        if (eventSource.Name.StartsWith("System.Net.", StringComparison.Ordinal) || eventSource.Name.StartsWith("Trengo", StringComparison.Ordinal))
        {
            EnableEvents(eventSource, EventLevel.Verbose);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        Look("event", $"{eventData.EventName} {eventData.Message} {string.Join(' ', eventData.Payload ?? new([]))}", isOurs: false);
    }

    private static bool Holds(string text, string[] secrets)
    {
        // A value can be told as it stands in an address.
        var plain = text.Contains('%') ? Uri.UnescapeDataString(text) : text;
        return secrets.Any(secret => plain.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    private void Look(Activity span)
    {
        var isOurs = span.Source.Name == TrengoTelemetry.ActivitySourceName;
        Look("span", $"{span.OperationName} {span.DisplayName} {span.StatusDescription}", isOurs);
        foreach (var tag in span.TagObjects.Concat(span.Baggage.Select(item => new KeyValuePair<string, object?>(item.Key, item.Value))))
        {
            Look("span", $"{tag.Key}={tag.Value}", isOurs);
        }

        foreach (var entry in span.Events)
        {
            Look("span", $"{entry.Name} {string.Join(' ', entry.Tags)}", isOurs);
        }
    }

    private void Look(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            Look(instrument.Name, $"{tag.Key}={tag.Value}", instrument.Meter.Name == TrengoTelemetry.MeterName);
        }
    }
}
