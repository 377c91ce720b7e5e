namespace Trengo.Webhooks;

/// <summary>A phone call began: <c>VOICE_CALL_STARTED</c>.</summary>
public sealed class VoiceCallStartedEvent : VoiceCallEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public VoiceCallStartedEvent()
        : base("VOICE_CALL_STARTED")
    {
    }
}
