using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>The labels of a ticket changed.</summary>
public abstract class TicketLabelEvent : TicketEvent
{
    private protected TicketLabelEvent(string type)
        : base(type)
    {
    }

    /// <summary>Identifies the label.</summary>
    [JsonProperty("label_id")]
    public long? LabelId { get; set; }

    /// <summary>The name of the label.</summary>
    [JsonProperty("label_name")]
    public string? LabelName { get; set; }
}
