namespace Trengo.Webhooks;

/// <summary>A ticket was created: <c>TICKET_CREATED</c>.</summary>
public sealed class TicketCreatedEvent : TicketEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public TicketCreatedEvent()
        : base("TICKET_CREATED")
    {
    }
}
