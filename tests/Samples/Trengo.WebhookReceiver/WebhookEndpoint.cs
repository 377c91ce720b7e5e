using Trengo.Webhooks;

namespace WebhookReceiver;

/// <summary>Takes what is genuine, and answers at once: how long Trengo waits is not documented.</summary>
internal static class WebhookEndpoint
{
    public static async Task<IResult> ReceiveAsync(
        string type, HttpRequest request, TrengoWebhook webhook, EventQueue queue, ILogger<EventQueue> logger, CancellationToken cancellationToken)
    {
        try
        {
            // Two headers come as one text with a comma, which is none that Trengo has signed.
            var signature = request.Headers[TrengoWebhook.SignatureHeader].ToString();
            var received = await webhook.ReadAsync(request.Body, signature, type, cancellationToken);
            return queue.TryAdd(received) ? Results.Accepted() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (TrengoWebhookException exception)
        {
            logger.LogWarning("Refused a call of the webhook: {Rejection}", exception.Rejection);
            return Results.Unauthorized();
        }
    }
}
