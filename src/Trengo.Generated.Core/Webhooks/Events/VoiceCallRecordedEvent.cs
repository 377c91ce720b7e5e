using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>A phone call was recorded: <c>VOICE_CALL_RECORDED</c>.</summary>
public sealed class VoiceCallRecordedEvent : VoiceCallEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public VoiceCallRecordedEvent()
        : base("VOICE_CALL_RECORDED")
    {
    }

    /// <summary>How long the call was, as Trengo sends it: its documentation names no unit.</summary>
    [JsonProperty("duration")]
    public string? Duration { get; set; }

    /// <summary>Where the recording is.</summary>
    [JsonProperty("recording_url")]
    public string? RecordingUrl { get; set; }
}
