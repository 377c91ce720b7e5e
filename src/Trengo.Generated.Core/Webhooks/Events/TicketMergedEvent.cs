using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>Two tickets became one: <c>TICKET_MERGED</c>.</summary>
public sealed class TicketMergedEvent : TicketEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public TicketMergedEvent()
        : base("TICKET_MERGED")
    {
    }

    /// <summary>The ticket that became part of this one, and is no more.</summary>
    [JsonProperty("merged_and_deleted_ticket_id")]
    public long? MergedAndDeletedTicketId { get; set; }
}
