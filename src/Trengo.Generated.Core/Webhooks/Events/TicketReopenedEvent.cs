using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>A ticket was opened again: <c>TICKET_REOPENED</c>.</summary>
public sealed class TicketReopenedEvent : TicketEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public TicketReopenedEvent()
        : base("TICKET_REOPENED")
    {
    }

    /// <summary><c>OPEN</c> or <c>ASSIGNED</c>.</summary>
    [JsonProperty("status")]
    public string? Status { get; set; }
}
