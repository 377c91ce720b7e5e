using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;

namespace Trengo.Testing.Actions;

/// <summary>Messages and files of a ticket.</summary>
internal static class MessageActions
{
    private const string Uploads = "/upload/messages";

    public static IReadOnlyDictionary<string, Func<Call, Reply>> All { get; } = new Dictionary<string, Func<Call, Reply>>
    {
        // The newest first.
        ["listMessages"] = call => Lists.Page(call, call.Account.List(call.RecordsPath).Reverse()),
        ["sendMessage"] = Send,
        ["sendMediaMessage"] = SendMedia,
        ["uploadAttachment"] = call => Reply.With(KeepFile(call, call.Request.Parts.First(part => part.IsFile))),
    };

    /// <summary>Adds a message to a ticket.</summary>
    /// <returns>The message as it is answered when it was sent.</returns>
    public static JsonObject Keep(Call call, JsonObject ticket, string? text, string type, params JsonObject[] attachments)
    {
        var (account, examples, ticketId) = (call.Account, call.Examples, Account.IdOf(ticket));
        var message = examples.Make("Message");
        var agent = account.Agent();
        foreach (var (name, value) in new JsonObject
        {
            ["id"] = account.NextMessageId(),
            ["ticket_id"] = ticketId,
            ["type"] = type,
            ["body_type"] = "TEXT",
            ["message"] = text,
            ["file_name"] = attachments is [var file, ..] ? file["client_name"]!.DeepClone() : null,
            ["file_caption"] = attachments.Length > 0 ? text : null,
            ["location_data"] = null,
            ["user_id"] = type == "INBOUND" ? null : Account.IdOf(agent),
            ["contact"] = ticket["contact"]?.DeepClone(),
            ["agent"] = type == "INBOUND" ? null : agent.DeepClone(),
            ["attachments"] = new JsonArray([.. attachments.Select(attachment => attachment.DeepClone())]),
            ["created_at"] = account.Now,
            ["updated_at"] = account.Now,
        })
        {
            message[name] = value?.DeepClone();
        }

        account.Add($"{Account.Tickets}/{ticketId}/messages", message);
        ticket["messages_count"] = Account.NumberOf(ticket["messages_count"]) + 1;
        ticket["updated_at"] = account.Now;
        ticket["latest_message_at"] = account.Now;
        ticket["latest_message"] = new JsonObject
        {
            ["id"] = message["id"]!.DeepClone(),
            ["type"] = type,
            ["message"] = text,
            ["created_at"] = account.Now,
            ["attachments"] = message["attachments"]!.DeepClone(),
        };
        return AsSent(call, message, ticket);
    }

    /// <summary>The attachment that stands for a file, which can be downloaded from the stub.</summary>
    public static JsonObject KeepFile(Call call, ReceivedPart part)
    {
        var id = call.Account.NextId();
        var path = FormattableString.Invariant($"/files/{id}");
        var file = new StubFile(part, new Uri(call.BaseUrl, path));
        call.Account.Keep(path, file);
        var attachment = call.Examples.Make("Attachment");
        foreach (var (name, value) in new JsonObject
        {
            ["id"] = id,
            ["client_name"] = file.Name,
            ["file_name"] = file.Name,
            ["mime_type"] = file.ContentType,
            ["size"] = file.Content.Length,
            ["is_image"] = file.ContentType.StartsWith("image/", StringComparison.Ordinal),
            ["extension"] = Path.GetExtension(file.Name).TrimStart('.').ToUpperInvariant(),
            ["full_url"] = file.Url.AbsoluteUri,
            ["created_at"] = call.Account.Now,
            ["updated_at"] = call.Account.Now,
        })
        {
            attachment[name] = value?.DeepClone();
        }

        call.Account.Add(Uploads, attachment);
        return attachment;
    }

    private static Reply Send(Call call)
    {
        var files = call.Numbers("attachment_ids").Select(id => call.Account.FindOrAdd(Uploads, id, "Attachment")).ToArray();
        return files.Any(file => file is null)
            ? Reply.Error(422, "The selected attachment ids are invalid.")
            : Sent(Keep(call, call.Owner, call.Text("message"), call.Flag("internal_note") ? "NOTE" : "OUTBOUND", files!));
    }

    private static Reply SendMedia(Call call)
    {
        var attachment = KeepFile(call, call.Request.Parts.First(part => part.IsFile));
        return Sent(Keep(call, call.Owner, call.Text("caption") ?? call.Text("body"), "OUTBOUND", attachment));
    }

    /// <summary>The message in its wrapper.</summary>
    public static Reply Sent(JsonObject message) => Reply.With(new JsonObject { ["message"] = message });

    private static JsonObject AsSent(Call call, JsonObject message, JsonObject ticket)
    {
        var (document, now) = (call.Account.Document, call.Account.UnixNow);
        var sent = call.Examples.Make("SentMessage");
        RecordActions.Merge(sent, message, document.Component("SentMessage"));
        sent["contact_id"] = ticket["contact_id"]?.DeepClone();
        sent["created_at_time"] = now;
        sent["created_at_time_day"] = now - (now % 86400);
        var record = call.Examples.Make("TicketRecord");
        RecordActions.Merge(record, ticket, document.Component("TicketRecord"));
        record["latest_message"] = call.Account.Now;
        record["created_at"] = call.Account.RawNow;
        sent["ticket"] = record;
        return sent;
    }
}
