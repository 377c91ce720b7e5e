using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>Something that happened, as Trengo reports it. Kinds that are known here have classes of their own.</summary>
/// <remarks>
/// Trengo sends texts and numbers alike as text: they are read as what they are. A value that does not fit its member is in
/// <see cref="AdditionalProperties"/> under its name, and so is every field that is not known here.
/// </remarks>
public class TrengoWebhookEvent
{
    /// <summary>Creates an event of a kind that has no class.</summary>
    public TrengoWebhookEvent()
    {
    }

    private protected TrengoWebhookEvent(string type)
    {
        Type = type;
    }

    /// <summary>The kind, such as <c>TICKET_CLOSED</c>; <see langword="null"/> if neither the body nor the receiver names one.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>The time in the signature. Trengo sends no other: it is when the call was made, not when the thing happened.</summary>
    [JsonIgnore]
    public DateTimeOffset SignedAt { get; set; }

    /// <summary>The fields that have no member, by the names Trengo gives them.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
