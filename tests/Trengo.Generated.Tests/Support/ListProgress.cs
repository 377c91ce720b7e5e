namespace Trengo.Generated.Tests.Support;

/// <summary>Reports at once and in order, which Progress&lt;T&gt; does not.</summary>
internal sealed class ListProgress(Action<long>? onReport = null) : IProgress<long>
{
    public List<long> Values { get; } = [];

    public void Report(long value)
    {
        Values.Add(value);
        onReport?.Invoke(value);
    }
}
