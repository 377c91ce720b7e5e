using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>A message was sent to a customer: <c>OUTBOUND</c>.</summary>
/// <remarks>Messages sent over the API are reported too, a few seconds later.</remarks>
public sealed class OutboundMessageEvent : MessageEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public OutboundMessageEvent()
        : base("OUTBOUND")
    {
    }

    /// <summary>Identifies the user.</summary>
    [JsonProperty("user_id")]
    public long? UserId { get; set; }

    /// <summary>The name of the user.</summary>
    [JsonProperty("user_name")]
    public string? UserName { get; set; }

    /// <summary>The e-mail address of the user.</summary>
    [JsonProperty("user_email")]
    public string? UserEmail { get; set; }

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
}
