namespace Trengo.Webhooks;

/// <summary>Nobody took a phone call: <c>VOICE_CALL_MISSED</c>.</summary>
public sealed class VoiceCallMissedEvent : VoiceCallEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public VoiceCallMissedEvent()
        : base("VOICE_CALL_MISSED")
    {
    }
}
