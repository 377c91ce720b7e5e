using Newtonsoft.Json;

namespace Trengo.Webhooks;

/// <summary>A message, or a note, was written.</summary>
public abstract class MessageEvent : TicketEvent
{
    private protected MessageEvent(string type)
        : base(type)
    {
    }

    /// <summary>Identifies the message. The same one can be reported twice: do what you do once for each id.</summary>
    [JsonProperty("message_id")]
    public long? MessageId { get; set; }

    /// <summary>The text, as it was written: encode it before it becomes part of a page, a query or a log.</summary>
    /// <remarks>For a file it is a word such as <c>Image</c>, without an address: the message itself, fetched by its id, has the file.</remarks>
    [JsonProperty("message")]
    public string? Message { get; set; }
}
