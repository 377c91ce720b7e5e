using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Trengo.Webhooks;

namespace Acme.Readme;

/// <summary>The C# of README.md that receives webhooks.</summary>
internal static class WebhookSnippets
{
    public static void Receive(WebApplication app, string signingSecret)
    {
        var webhook = new TrengoWebhook(signingSecret);

        app.MapPost("/trengo/{type}", async (HttpRequest request, string type) =>
        {
            try
            {
                switch (await webhook.ReadAsync(request.Body, request.Headers[TrengoWebhook.SignatureHeader], type))
                {
                    case InboundMessageEvent message:
                        Console.WriteLine($"message {message.MessageId} in ticket {message.TicketId}");
                        break;
                    case TicketClosedEvent ticket:
                        Console.WriteLine($"ticket {ticket.TicketId} was closed");
                        break;
                }

                return Results.Ok();
            }
            catch (TrengoWebhookException refusal)
            {
                Console.Error.WriteLine(refusal.Message); // why; never a secret or what was sent
                return Results.Unauthorized();
            }
        });
    }
}
