using Newtonsoft.Json;

namespace Trengo;

// CUSTOM: Trengo answers with the message in captures and with a text in its documentation, both as "message". The generated member
// is for the message.
public partial class SendMessageReply
{
    /// <summary>The text that Trengo answered with instead of the message; <see langword="null"/> if it answered with the message.</summary>
    [JsonIgnore]
    public string? Confirmation => Message is null && AdditionalProperties.TryGetValue("message", out var text) ? text as string : null;
}
