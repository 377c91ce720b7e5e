namespace Trengo.Generated.Tests.Support;

/// <summary>Reports at once and in order, which Progress&lt;T&gt; does not.</summary>
internal sealed class ListProgress(Action<long>? onReport = null) : IProgress<MediaProgress>
{
    public List<MediaProgress> Reports { get; } = [];

    public IEnumerable<long> Values => Reports.Select(report => report.Bytes);

    public void Report(MediaProgress value)
    {
        Reports.Add(value);
        onReport?.Invoke(value.Bytes);
    }
}
