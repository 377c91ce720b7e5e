using Microsoft.Extensions.Time.Testing;
using Trengo.Generated.Tests.Support;
using Trengo.Webhooks;
using static Trengo.Generated.Tests.Webhooks.WebhookVectors;

namespace Trengo.Generated.Tests.Webhooks;

[Property("Fault", "WH9")]
public class WebhookBodyTests
{
    [Test]
    public async Task ReadAsync_StreamInSmallPieces_IsReadAsOneBodyAndLeftOpen()
    {
        var stream = new PiecewiseStream(Form, 7);
        var result = await CreateReceiver().ReadAsync(stream, FormSignature, "INBOUND");

        Assert.That(result, Is.InstanceOf<InboundMessageEvent>().With.Property("ContactName").EqualTo("Jane Doe"));
        Assert.That(stream.CanRead, Is.True);
    }

    [TestCase(0, true)]
    [TestCase(-1, false)]
    public async Task ReadAsync_BodyAsLongAsAllowed_IsReadAndNotOneByteMore(int more, bool isRead)
    {
        var receiver = CreateReceiver(configure: options => options.MaxBodyLength = Form.Length + more);
        WebhookRejection? rejection = null;
        try
        {
            await receiver.ReadAsync(new MemoryStream(Form), FormSignature);
        }
        catch (TrengoWebhookException exception)
        {
            rejection = exception.Rejection;
        }

        Assert.That(rejection, Is.EqualTo(isRead ? null : (WebhookRejection?)WebhookRejection.BodyTooLarge));
        Assert.That(RejectionOf(() => receiver.Read(Form, FormSignature)), Is.EqualTo(rejection), "bytes are held to the same limit");
    }

    [Test]
    public async Task ReadAsync_TwoGigabytes_StopsAtTheLimit()
    {
        var stream = new FakeStream(2L * 1024 * 1024 * 1024);
        var exception = await Assert.ThrowsAsync<TrengoWebhookException>(() => CreateReceiver().ReadAsync(stream, FormSignature));

        Assert.That(exception!.Rejection, Is.EqualTo(WebhookRejection.BodyTooLarge));
        Assert.That(stream.Position, Is.LessThanOrEqualTo((1024 * 1024) + 1));
    }

    [Test]
    public async Task ReadAsync_BodyThatNeverEnds_EndsWithTheTimeout()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(Time));
        var started = new TaskCompletionSource();
        var reading = CreateReceiver(configure: options => options.TimeProvider = clock).ReadAsync(new EndlessStream(started.SetResult), FormSignature);
        await started.Task;
        clock.Advance(TimeSpan.FromSeconds(29.9));
        Assert.That(reading.IsCompleted, Is.False);
        clock.Advance(TimeSpan.FromSeconds(0.1));

        var exception = await Assert.ThrowsAsync<TrengoWebhookException>(() => reading);
        Assert.That(exception!.Rejection, Is.EqualTo(WebhookRejection.BodyTooSlow));
    }

    [Test]
    public async Task ReadAsync_Cancelled_EndsWithACancellation()
    {
        using var source = new CancellationTokenSource();
        var reading = CreateReceiver().ReadAsync(new EndlessStream(source.Cancel), FormSignature, cancellationToken: source.Token);

        await Assert.ThatAsync(() => reading, Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase(null, WebhookRejection.MissingSignature)]
    [TestCase("nonsense", WebhookRejection.MalformedSignature)]
    public async Task ReadAsync_HeaderThatNobodyCanHaveSigned_IsRefusedBeforeTheBodyIsRead(string? header, WebhookRejection rejection)
    {
        var stream = new FakeStream(100);
        var exception = await Assert.ThrowsAsync<TrengoWebhookException>(() => CreateReceiver().ReadAsync(stream, header));

        Assert.That(exception!.Rejection, Is.EqualTo(rejection));
        Assert.That(stream.Position, Is.Zero);
    }

    [Test]
    public async Task ReadAsync_CompressedBody_IsNotInflated()
    {
        using var compressed = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(Form);
        }

        compressed.Position = 0;
        var exception = await Assert.ThrowsAsync<TrengoWebhookException>(() => CreateReceiver().ReadAsync(compressed, FormSignature));
        Assert.That(exception!.Rejection, Is.EqualTo(WebhookRejection.WrongSignature));
    }

    private sealed class PiecewiseStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            return base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            return base.ReadAsync(buffer, offset, Math.Min(size, count), cancellationToken);
        }
    }
}
