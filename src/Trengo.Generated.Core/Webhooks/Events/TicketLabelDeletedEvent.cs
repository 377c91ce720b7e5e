namespace Trengo.Webhooks;

/// <summary>A ticket lost a label: <c>TICKET_LABEL_DELETED</c>.</summary>
public sealed class TicketLabelDeletedEvent : TicketLabelEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public TicketLabelDeletedEvent()
        : base("TICKET_LABEL_DELETED")
    {
    }
}
