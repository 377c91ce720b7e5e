using System.Diagnostics.Metrics;

namespace Trengo.Generated.Tests.Support;

/// <summary>Keeps what the client measures.</summary>
internal sealed class MetricSink : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly List<(string Name, double Value, string Tags)> _measurements = [];

    public MetricSink(Action? onMeasurement = null)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == TrengoDiagnostics.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            onMeasurement?.Invoke();
            var text = string.Join(", ", tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => FormattableString.Invariant($"{tag.Key}={tag.Value}")));
            lock (_measurements)
            {
                _measurements.Add((instrument.Name, value, text));
            }
        }
    }

    public IReadOnlyList<(string Name, double Value, string Tags)> Measurements
    {
        get
        {
            lock (_measurements)
            {
                return [.. _measurements];
            }
        }
    }

    public void Dispose() => _listener.Dispose();
}
