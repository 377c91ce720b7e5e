using System.Diagnostics;

namespace Trengo.Generated.Tests.Support;

/// <summary>Keeps the spans of the client that have ended, in that order.</summary>
internal sealed class SpanSink : IDisposable
{
    private readonly ActivityListener _listener;
    private readonly List<Activity> _spans = [];

    public SpanSink(Action<Activity>? onStop = null)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TrengoDiagnostics.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                onStop?.Invoke(activity);
                lock (_spans)
                {
                    _spans.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> Spans
    {
        get
        {
            lock (_spans)
            {
                return [.. _spans];
            }
        }
    }

    public static string Describe(Activity span)
    {
        return $"{span.Kind} {span.DisplayName}: "
            + string.Join(", ", span.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => FormattableString.Invariant($"{tag.Key}={tag.Value}")));
    }

    public void Dispose() => _listener.Dispose();
}
