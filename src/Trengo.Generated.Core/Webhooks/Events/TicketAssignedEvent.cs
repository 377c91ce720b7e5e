using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>A ticket was assigned: <c>TICKET_ASSIGNED</c>.</summary>
public sealed class TicketAssignedEvent : TicketEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public TicketAssignedEvent()
        : base("TICKET_ASSIGNED")
    {
    }

    /// <summary><c>TEAM</c> or <c>USER</c>.</summary>
    [JsonProperty("assigned_to")]
    public string? AssignedTo { get; set; }

    /// <summary>Identifies the user.</summary>
    [JsonProperty("user_id")]
    public long? UserId { get; set; }

    /// <summary>The name of the user.</summary>
    [JsonProperty("user_name")]
    public string? UserName { get; set; }

    /// <summary>The e-mail address of the user.</summary>
    [JsonProperty("user_email")]
    public string? UserEmail { get; set; }

    /// <summary>Identifies the team.</summary>
    [JsonProperty("team_id")]
    public long? TeamId { get; set; }

    /// <summary>The name of the team.</summary>
    [JsonProperty("team_name")]
    public string? TeamName { get; set; }
}
