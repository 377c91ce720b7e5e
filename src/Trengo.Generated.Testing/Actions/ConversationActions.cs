using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;

namespace Trengo.Testing.Actions;

/// <summary>What begins a conversation with somebody: templates, quick messages, custom channels.</summary>
internal static class ConversationActions
{
    public static IReadOnlyDictionary<string, Func<Call, Reply>> All { get; } = new Dictionary<string, Func<Call, Reply>>
    {
        ["startConversation"] = StartByTemplate,
        ["sendWhatsAppTemplateUndocumented"] = StartByTemplate,
        ["sendMessageToRecipient"] = SendToRecipient,
        ["pushCustomChannelMessage"] = PushInbound,
    };

    private static Reply StartByTemplate(Call call)
    {
        var ticket = call.Number("ticket_id") is { } id
            ? call.Account.FindOrAdd(Account.Tickets, id, "Ticket")
            : OpenFor(call, call.Text("recipient_phone_number") ?? "", name: null, channel: null);
        if (ticket is null)
        {
            return Reply.Error(422, "The selected ticket id is invalid.");
        }

        var text = call.Account.FindOrMake("/wa_templates", call.Number("hsm_id") ?? 0, "WhatsAppTemplate")["message"]!.ToString();
        foreach (var param in (call.Body["params"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (param["key"]?.ToString() is { Length: > 0 } key)
            {
                text = text.Replace(key, param["value"]?.ToString(), StringComparison.Ordinal);
            }
        }

        return MessageActions.Sent(MessageActions.Keep(call, ticket, text, "OUTBOUND"));
    }

    private static Reply SendToRecipient(Call call)
    {
        var ticket = OpenFor(call, call.Text("contact_identifier") ?? "", call.Text("contact_name"), call.Number("channel_id"), call.Text("email_subject"));
        MessageActions.Keep(call, ticket, call.Text("message"), "OUTBOUND");
        return Reply.Nothing;
    }

    private static Reply PushInbound(Call call)
    {
        var contact = call.Body["contact"] as JsonObject;
        var identifier = contact?["identifier"] ?? contact?["email"];
        var ticket = OpenFor(call, identifier?.ToString() ?? "", contact?["name"]?.ToString(), call.Number("channel"));
        MessageActions.Keep(call, ticket, call.Body["body"]?["text"]?.ToString(), "INBOUND");
        ticket["latest_received_message_at"] = call.Account.Now;
        return Reply.Nothing;
    }

    private static JsonObject OpenFor(Call call, string identifier, string? name, long? channel, string? subject = null)
    {
        var contact = ContactActions.FindOrCreate(call, identifier, name);
        var channels = call.Account.List(Account.Channels);
        var on = channel is { } id ? call.Account.FindOrMake(Account.Channels, id, "Channel") : channels is [var first, ..] ? first : call.Examples.Make("Channel");
        return TicketActions.Open(call, contact, on, subject);
    }
}
