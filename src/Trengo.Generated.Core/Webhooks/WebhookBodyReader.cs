using Trengo.Http;

namespace Trengo.Webhooks;

/// <summary>Reads the body of a request whole, within limits: until it is checked, it may be anybody's.</summary>
internal sealed class WebhookBodyReader(int maxLength, TimeSpan timeout, TimeProvider timeProvider)
{
    public int MaxLength => maxLength;

    public async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var timer = timeProvider.CreateTimer(static state => Cancel((CancellationTokenSource)state!), end, timeout, Timeout.InfiniteTimeSpan);
        try
        {
            return await ReadAsync(stream, end).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TrengoWebhookException(WebhookRejection.BodyTooSlow);
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, CancellationTokenSource end)
    {
        var bytes = new byte[Math.Min(4096, maxLength)];
        var length = 0;
        while (true)
        {
            // One byte more than is allowed is asked for, to see whether there is one.
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, maxLength + 1L));
            }

            var read = await Buffers.ReadAsync(stream, bytes, length, bytes.Length - length, end.Token).ConfigureAwait(false);
            length += read;
            if (length > maxLength)
            {
                throw new TrengoWebhookException(WebhookRejection.BodyTooLarge);
            }

            if (read == 0)
            {
                return bytes.AsMemory(0, length);
            }
        }
    }

    private static void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The body came to its end while the timer was already on its way.
        }
    }
}
