using Trengo.Webhooks;

namespace Trengo.WebhookReceiver;

/// <summary>Answers a call of a webhook. It says nothing but a status: whoever forges calls learns no more.</summary>
internal static class WebhookEndpoint
{
    /// <param name="request">The request. It is taken as it is: with a parameter for a form or JSON, the body would be read before.</param>
    /// <param name="type">The event, for Trengo does not promise that the body names it: give each webhook an address of its own.</param>
    /// <param name="webhook">Checks and reads.</param>
    /// <param name="handled">The messages that were handled already.</param>
    /// <param name="handler">What the application does about an event.</param>
    /// <param name="logger">Where refusals are written to.</param>
    public static async Task<IResult> ReceiveAsync(
        HttpRequest request, string? type, TrengoWebhook webhook, HandledMessages handled, IWebhookHandler handler, ILogger<TrengoWebhook> logger)
    {
        TrengoWebhookEvent received;
        try
        {
            received = await webhook.ReadAsync(request.Body, request.Headers[TrengoWebhook.SignatureHeader], type, request.HttpContext.RequestAborted);
        }
        catch (TrengoWebhookException refusal)
        {
            logger.LogWarning("A call was refused: {Rejection}. {Reason}", refusal.Rejection, refusal.Message);
            return Results.StatusCode(StatusOf(refusal.Rejection));
        }

        // If this throws, the answer is a 500, and the message counts as not handled.
        await handled.OnceAsync(received, () => handler.HandleAsync(received));
        return Results.Ok();
    }

    private static int StatusOf(WebhookRejection rejection)
    {
        return rejection switch
        {
            WebhookRejection.UnreadableBody => StatusCodes.Status400BadRequest,
            WebhookRejection.BodyTooLarge => StatusCodes.Status413PayloadTooLarge,
            WebhookRejection.BodyTooSlow => StatusCodes.Status408RequestTimeout,
            _ => StatusCodes.Status401Unauthorized,
        };
    }
}
