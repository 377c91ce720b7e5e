namespace Trengo.Webhooks;

/// <summary>A ticket was closed: <c>TICKET_CLOSED</c>.</summary>
public sealed class TicketClosedEvent : TicketEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public TicketClosedEvent()
        : base("TICKET_CLOSED")
    {
    }
}
