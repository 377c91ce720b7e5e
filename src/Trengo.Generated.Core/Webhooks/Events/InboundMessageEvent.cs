using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>A customer wrote a message: <c>INBOUND</c>.</summary>
public sealed class InboundMessageEvent : MessageEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public InboundMessageEvent()
        : base("INBOUND")
    {
    }

    /// <summary>Identifies the contact.</summary>
    [JsonProperty("contact_id")]
    public long? ContactId { get; set; }

    /// <summary>The name of the contact.</summary>
    [JsonProperty("contact_name")]
    public string? ContactName { get; set; }

    /// <summary>The e-mail address of the contact, if there is one.</summary>
    [JsonProperty("contact_email")]
    public string? ContactEmail { get; set; }

    /// <summary>How the channel knows the contact, if it says so: a phone number, or for chats an id.</summary>
    [JsonProperty("contact_identifier")]
    public string? ContactIdentifier { get; set; }

    /// <summary>Identifies the channel.</summary>
    [JsonProperty("channel_id")]
    public long? ChannelId { get; set; }

    /// <summary>The message that this one answers or reacts to; only on WhatsApp.</summary>
    [JsonProperty("parent_message_id")]
    public long? ParentMessageId { get; set; }

    /// <summary>The ticket of the message that this one answers or reacts to; only on WhatsApp.</summary>
    [JsonProperty("parent_ticket_id")]
    public long? ParentTicketId { get; set; }
}
