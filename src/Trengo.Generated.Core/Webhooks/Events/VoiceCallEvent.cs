using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>Something happened to a phone call.</summary>
/// <remarks>Which of its members come with which event is only documented in part.</remarks>
public abstract class VoiceCallEvent : TicketEvent
{
    private protected VoiceCallEvent(string type)
        : base(type)
    {
    }

    /// <summary>Identifies the channel.</summary>
    [JsonProperty("channel_id")]
    public long? ChannelId { get; set; }

    /// <summary>Identifies the contact.</summary>
    [JsonProperty("contact_id")]
    public long? ContactId { get; set; }

    /// <summary>Which way the call went.</summary>
    [JsonProperty("direction")]
    public string? Direction { get; set; }

    /// <summary>The number that called.</summary>
    [JsonProperty("from")]
    public string? From { get; set; }

    /// <summary>The number that was called.</summary>
    [JsonProperty("to")]
    public string? To { get; set; }

    /// <summary>Identifies the user who took part, if one did.</summary>
    [JsonProperty("user_id")]
    public long? UserId { get; set; }

    /// <summary>The name of the user who took part, if one did.</summary>
    [JsonProperty("user_name")]
    public string? UserName { get; set; }

    /// <summary>The e-mail address of the user who took part, if one did.</summary>
    [JsonProperty("user_email")]
    public string? UserEmail { get; set; }
}
