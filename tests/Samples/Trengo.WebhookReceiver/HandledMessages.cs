using Microsoft.Extensions.Caching.Memory;
using Trengo.Webhooks;

namespace Trengo.WebhookReceiver;

/// <summary>
/// Handles a message once, however often it is reported. This is what one process remembers, for a day: where several share the work, or
/// where once must hold over a restart, the ids belong in a table with a unique key.
/// </summary>
internal sealed class HandledMessages : IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    // The limit keeps a flood from filling the memory.
    private readonly MemoryCache _messages = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <summary>Handles an event, unless it is about a message that was handled already; two at a time wait for one and the same.</summary>
    /// <remarks>Events of tickets have no id: to handle them twice must do no harm, such as to close what is closed.</remarks>
    public async Task OnceAsync(TrengoWebhookEvent received, Func<Task> handle)
    {
        if (received is not MessageEvent { MessageId: { } id })
        {
            await handle();
            return;
        }

        var key = (received.GetType(), id);
        try
        {
            await Remember(key, handle).Value;
        }
        catch
        {
            // Trengo may send it again, and then it is to be handled.
            _messages.Remove(key);
            throw;
        }
    }

    public void Dispose() => _messages.Dispose();

    private Lazy<Task> Remember(object key, Func<Task> handle)
    {
        lock (_messages)
        {
            return _messages.GetOrCreate(key, entry =>
            {
                entry.Size = 1;
                entry.AbsoluteExpirationRelativeToNow = Remembered;
                return new Lazy<Task>(handle);
            })!;
        }
    }
}
