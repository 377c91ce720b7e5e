using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>Something happened to a ticket.</summary>
public abstract class TicketEvent : TrengoWebhookEvent
{
    private protected TicketEvent(string type)
        : base(type)
    {
    }

    /// <summary>Identifies the ticket.</summary>
    [JsonProperty("ticket_id")]
    public long? TicketId { get; set; }
}
