using Trengo.Webhooks;

namespace Trengo.WebhookReceiver;

/// <summary>Writes down what happened, by its ids: names, addresses and texts of customers do not belong in a log.</summary>
internal sealed class WebhookHandler(ILogger<WebhookHandler> logger) : IWebhookHandler
{
    public Task HandleAsync(TrengoWebhookEvent received)
    {
        switch (received)
        {
            case InboundMessageEvent message:
                logger.LogInformation("Message {MessageId} of contact {ContactId} came in ticket {TicketId}", message.MessageId, message.ContactId, message.TicketId);
                break;
            case TicketAssignedEvent ticket:
                logger.LogInformation("Ticket {TicketId} was assigned to user {UserId}, team {TeamId}", ticket.TicketId, ticket.UserId, ticket.TeamId);
                break;
            case TicketClosedEvent ticket:
                logger.LogInformation("Ticket {TicketId} was closed", ticket.TicketId);
                break;
            default:
                // Of a kind that is not handled here, or that is new: taken all the same, or Trengo might send it again.
                logger.LogInformation("Nothing to do about {Event}", received.GetType().Name);
                break;
        }

        return Task.CompletedTask;
    }
}
