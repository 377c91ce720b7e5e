using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Clients;

public class MessagesClientMediaMemoryTests
{
    [TestCase(1)]
    [TestCase(5)]
    [Category("Slow")]
    [Property("Fault", "D-41")]
    public async Task SendMedia_Gigabytes_TakeNoMemory(int gigabytes)
    {
        var length = (long)gigabytes << 30;
        await using var server = new LoopbackServer(keepsBodies: false);
        using var client = TestClient.Create(server.Address);
        await client.Messages.SendMediaAsync(5, MediaUpload.FromBytes([1], "warm-up"));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = before;
        var last = 0L;
        var isMonotonic = true;
        var progress = new CallbackProgress(value =>
        {
            isMonotonic &= value > last;
            last = value;
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        });
        await client.Messages.SendMediaAsync(5, MediaUpload.FromStream(new FakeStream(length) { Seekable = true }, "a.mp4"), progress: progress);

        await TestContext.Out.WriteLineAsync($"{gigabytes} GiB sent; peak of managed memory {(peak - before) / 1024.0:F0} KiB above the start.");
        Assert.That(last, Is.EqualTo(length));
        Assert.That(isMonotonic, Is.True);
        Assert.That(server.DiscardedBytes, Is.GreaterThan(length));
        Assert.That(peak - before, Is.LessThan(32 << 20));
    }

    private sealed class CallbackProgress(Action<long> onReport) : IProgress<MediaProgress>
    {
        public void Report(MediaProgress value) => onReport(value.Bytes);
    }
}
