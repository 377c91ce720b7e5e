namespace Trengo.Webhooks;

/// <summary>A ticket got a label: <c>TICKET_LABEL_ADDED</c>.</summary>
public sealed class TicketLabelAddedEvent : TicketLabelEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public TicketLabelAddedEvent()
        : base("TICKET_LABEL_ADDED")
    {
    }
}
