using System.Threading.Channels;
using Trengo.Webhooks;

namespace WebhookReceiver;

/// <summary>What has come and is still to be done. It is lost when the process ends: a queue of your own may keep it.</summary>
internal sealed class EventQueue
{
    private readonly Channel<TrengoWebhookEvent> _channel = Channel.CreateBounded<TrengoWebhookEvent>(10_000);

    public bool TryAdd(TrengoWebhookEvent received) => _channel.Writer.TryWrite(received);

    public IAsyncEnumerable<TrengoWebhookEvent> ReadAllAsync(CancellationToken cancellationToken) => _channel.Reader.ReadAllAsync(cancellationToken);
}
