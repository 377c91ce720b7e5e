namespace Trengo.Webhooks;

/// <summary>A phone menu asks where a call is to go: <c>VOICE_CALL_ROUTE_NUMBER</c>.</summary>
/// <remarks>What it has, and what answer it expects, is not documented.</remarks>
public sealed class VoiceCallRouteNumberEvent : VoiceCallEvent
{
    /// <summary>Creates the event, for example in a test of code that handles it.</summary>
    public VoiceCallRouteNumberEvent()
        : base("VOICE_CALL_ROUTE_NUMBER")
    {
    }
}
