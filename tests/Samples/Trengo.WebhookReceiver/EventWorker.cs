using Trengo;
using Trengo.Webhooks;

namespace WebhookReceiver;

/// <summary>Does what the events ask for, one after the other. One that fails must not keep the next from being done.</summary>
internal sealed class EventWorker(EventQueue queue, IMessagesClient messages, ILogger<EventWorker> logger) : BackgroundService
{
    private readonly RecentIds _answered = new(10_000);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var received in queue.ReadAllAsync(stoppingToken))
        {
            try
            {
                await HandleAsync(received, stoppingToken);
            }
            catch (TrengoApiException exception)
            {
                logger.LogError(exception, "Could not answer an event of the kind {Type}", received.GetType().Name);
            }
        }
    }

    private async Task HandleAsync(TrengoWebhookEvent received, CancellationToken cancellationToken)
    {
        switch (received)
        {
            // The same message can be reported twice: it is answered once.
            case InboundMessageEvent { TicketId: { } ticketId, MessageId: { } messageId } when _answered.Add(messageId):
                await messages.SendMessageAsync(ticketId, new SendMessageRequest { Message = "Thank you, we will be with you soon." }, cancellationToken);
                break;

            case TicketClosedEvent { TicketId: { } ticketId }:
                logger.LogInformation("Ticket {TicketId} was closed", ticketId);
                break;

            default:
                // Kinds that were not asked for, and those that Trengo will have in a year.
                break;
        }
    }
}
