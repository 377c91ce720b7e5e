using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>A note was written on a ticket: <c>NOTE</c>.</summary>
public sealed class NoteEvent : MessageEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public NoteEvent()
        : base("NOTE")
    {
    }

    /// <summary>Identifies the user; notes of automations have none.</summary>
    [JsonProperty("user_id")]
    public long? UserId { get; set; }

    /// <summary>The name of the user.</summary>
    [JsonProperty("user_name")]
    public string? UserName { get; set; }

    /// <summary>The e-mail address of the user.</summary>
    [JsonProperty("user_email")]
    public string? UserEmail { get; set; }
}
