namespace Trengo.Webhooks;

/// <summary>A ticket is no longer marked as spam: <c>TICKET_UNMARKED_AS_SPAM</c>.</summary>
public sealed class TicketUnmarkedAsSpamEvent : TicketEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public TicketUnmarkedAsSpamEvent()
        : base("TICKET_UNMARKED_AS_SPAM")
    {
    }
}
