namespace Trengo.Webhooks;

/// <summary>A ticket was marked as spam: <c>TICKET_MARKED_AS_SPAM</c>.</summary>
public sealed class TicketMarkedAsSpamEvent : TicketEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public TicketMarkedAsSpamEvent()
        : base("TICKET_MARKED_AS_SPAM")
    {
    }
}
