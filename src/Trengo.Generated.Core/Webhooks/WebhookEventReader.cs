using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Trengo.Serialization;

namespace Trengo.Webhooks;

/// <summary>
/// Makes an event of a body that has been checked. It is told by its first character whether it is JSON: nothing else is said about
/// a body that can be relied on, and no form begins like that.
/// </summary>
internal static class WebhookEventReader
{
    private static readonly JsonSerializer Serializer = TrengoSerializer.Create();

    private static readonly Dictionary<string, Type> Classes = new TrengoWebhookEvent[]
    {
        new InboundMessageEvent(),
        new OutboundMessageEvent(),
        new NoteEvent(),
        new TicketLabelAddedEvent(),
        new TicketLabelDeletedEvent(),
        new TicketCreatedEvent(),
        new TicketAssignedEvent(),
        new TicketClosedEvent(),
        new TicketMergedEvent(),
        new TicketReopenedEvent(),
        new TicketMarkedAsSpamEvent(),
        new TicketUnmarkedAsSpamEvent(),
        new VoiceCallStartedEvent(),
        new VoiceCallEndedEvent(),
        new VoiceCallMissedEvent(),
        new VoiceCallRecordedEvent(),
        new VoiceCallRouteNumberEvent(),
    }.ToDictionary(example => example.Type!, example => example.GetType(), StringComparer.OrdinalIgnoreCase);

    /// <param name="body">The body; no more of it than the receiver allows.</param>
    /// <param name="givenType">The event as the receiver knows it, if it does.</param>
    public static TrengoWebhookEvent Read(ReadOnlySpan<byte> body, string? givenType)
    {
        var bytes = body.ToArray();
        var fields = IsJson(body) ? ReadJson(bytes) : FormFields.Read(bytes);
        if (fields.Count == 0)
        {
            throw new TrengoWebhookException(WebhookRejection.UnreadableBody);
        }

        var type = FindType(fields, givenType);
        using var reader = fields.CreateReader();
        var result = (TrengoWebhookEvent)Serializer.Deserialize(reader, type is not null && Classes.TryGetValue(type, out var known) ? known : typeof(TrengoWebhookEvent))!;
        if (result.Type != type && fields["type"] is { } own)
        {
            result.AdditionalProperties["type"] = own is JValue { Value: { } value } ? value : own;
        }

        result.Type = type;
        return result;
    }

    // The member type is not documented: where it has something else, another source may know better.
    private static string? FindType(JObject fields, string? givenType)
    {
        string?[] candidates = [Text(fields["type"]), Text(fields["event_type"]), givenType];
        return candidates.FirstOrDefault(candidate => candidate is not null && Classes.ContainsKey(candidate))
            ?? candidates.FirstOrDefault(candidate => !string.IsNullOrEmpty(candidate));
    }

    private static string? Text(JToken? token)
    {
        return token is JValue { Value: string text } ? text : null;
    }

    private static bool IsJson(ReadOnlySpan<byte> body)
    {
        foreach (var value in body)
        {
            // EF, BB and BF are a byte order mark.
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF))
            {
                return value is (byte)'{' or (byte)'[';
            }
        }

        return false;
    }

    private static JObject ReadJson(byte[] body)
    {
        using var text = new StreamReader(new MemoryStream(body, writable: false), Encoding.UTF8);
        using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, MaxDepth = Serializer.MaxDepth };
        try
        {
            var fields = JObject.Load(reader);
            if (!reader.Read())
            {
                return fields;
            }
        }
        catch (JsonException)
        {
            // Its own text quotes the body.
        }

        throw new TrengoWebhookException(WebhookRejection.UnreadableBody, FormattableString.Invariant(
            $"The body is signed, but it is not one JSON object: see line {reader.LineNumber}, position {reader.LinePosition}."));
    }
}
