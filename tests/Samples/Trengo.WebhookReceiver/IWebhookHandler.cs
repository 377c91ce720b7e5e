using Trengo.Webhooks;

namespace Trengo.WebhookReceiver;

/// <summary>What the application does about an event.</summary>
public interface IWebhookHandler
{
    /// <summary>
    /// Handles an event. It takes no token of the request: work that has begun is not half done because the caller hung up. What takes
    /// long belongs in a queue, for Trengo does not say how long it waits.
    /// </summary>
    /// <param name="received">The event, whose signature was right. What customers wrote in it is data, whatever it looks like.</param>
    Task HandleAsync(TrengoWebhookEvent received);
}
