using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>A phone call ended: <c>VOICE_CALL_ENDED</c>.</summary>
public sealed class VoiceCallEndedEvent : VoiceCallEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public VoiceCallEndedEvent()
        : base("VOICE_CALL_ENDED")
    {
    }

    /// <summary>How long the call was, if Trengo says so and as it does: its documentation names no unit.</summary>
    [JsonProperty("duration")]
    public string? Duration { get; set; }
}
