using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;

namespace Trengo.Testing.Actions;

/// <summary>Creates, lists and merges tickets.</summary>
internal static class TicketActions
{
    public static IReadOnlyDictionary<string, Func<Call, Reply>> All { get; } = new Dictionary<string, Func<Call, Reply>>
    {
        ["listTickets"] = List,
        ["createTicket"] = Create,
        ["mergeTicket"] = Merge,
        ["getTicketAggregates"] = call => Reply.With(new JsonObject(call.Account.List(Account.Tickets).CountBy(ticket => ticket["status"]!.ToString()).Select(count => KeyValuePair.Create(count.Key, (JsonNode?)JsonValue.Create(count.Value))))),
        ["setTicketCustomField"] = SetCustomField,
    };

    /// <summary>Opens a ticket of a contact on a channel. Nothing reaches the customer by it.</summary>
    public static JsonObject Open(Call call, JsonObject contact, JsonObject channel, string? subject)
    {
        var (account, now) = (call.Account, call.Account.Now);
        var ticket = call.Examples.Make("Ticket");
        foreach (var (name, value) in new JsonObject
        {
            ["id"] = account.NextId(),
            ["status"] = "ASSIGNED",
            ["subject"] = subject,
            ["user_id"] = Account.IdOf(account.Agent()),
            ["team_id"] = null,
            ["contact_id"] = Account.IdOf(contact),
            ["contact"] = contact.DeepClone(),
            ["channel"] = channel.DeepClone(),
            ["latest_message"] = null,
            ["labels"] = new JsonArray(),
            ["custom_data"] = null,
            ["messages_count"] = 0,
            ["created_at"] = now,
            ["updated_at"] = now,
            ["assigned_at"] = now,
            ["closed_at"] = null,
        })
        {
            ticket[name] = value?.DeepClone();
        }

        account.Add(Account.Tickets, ticket);
        return ticket;
    }

    private static Reply List(Call call)
    {
        var oldestFirst = call.Request.Query.TryGetValue("sort", out var sort) && sort[^1] == "date";
        var after = call.Request.Query.TryGetValue("updated_at_gt", out var times) ? times[^1] : "";
        // Records of the same second stay as they came.
        var tickets = call.Account.List(Account.Tickets).Where(ticket => string.CompareOrdinal(ticket["updated_at"]?.ToString(), after) > 0 || after.Length == 0)
            .OrderBy(ticket => ticket["updated_at"]?.ToString(), StringComparer.Ordinal).ToList();
        if (!oldestFirst)
        {
            tickets.Reverse();
        }

        return Lists.Page(call, tickets);
    }

    private static Reply Create(Call call)
    {
        var channel = call.Account.FindOrMake(Account.Channels, call.Number("channel_id") ?? 0, "Channel");
        var contact = call.Number("contact_id") is { } id
            ? call.Account.FindOrMake(Account.Contacts, id, "Contact")
            : ContactActions.FindOrCreate(call, call.Text("contact_identifier") ?? "", name: null);
        var ticket = Open(call, contact, channel, call.Text("subject"));

        // The answer is another model than the list's items, with other dates.
        var answer = call.Examples.Make("CreatedTicket");
        RecordActions.Merge(answer, ticket, call.Account.Document.Component("CreatedTicket"));
        RecordActions.Merge((JsonObject)answer["channel"]!, channel, call.Account.Document.Component("ChannelRecord"));
        RecordActions.Merge((JsonObject)answer["agent"]!, call.Account.Agent(), call.Account.Document.Component("UserRecord"));
        answer["channel_id"] = Account.IdOf(channel);
        answer["assigned_by"] = ticket["user_id"]!.DeepClone();
        foreach (var time in new[] { "assigned_at", "created_at", "updated_at", "latest_message" })
        {
            answer[time] = call.Account.RawNow;
        }

        return Reply.With(answer);
    }

    private static Reply Merge(Call call)
    {
        if (call.Number("source_ticket_id") is not { } source || source == Account.IdOf(call.Owner) || call.Account.FindOrAdd(Account.Tickets, source, "Ticket") is null)
        {
            return Reply.Error(422, "The selected source ticket id is invalid.");
        }

        foreach (var message in call.Account.List($"{Account.Tickets}/{source}/messages").ToList())
        {
            message["ticket_id"] = Account.IdOf(call.Owner);
            call.Account.Add(call.PathTo(2) + "/messages", message);
        }

        call.Account.Remove(Account.Tickets, source);
        return TicketStateActions.Answer(call);
    }

    private static Reply SetCustomField(Call call)
    {
        var field = call.Account.FindOrMake("/custom_fields", call.Number("custom_field_id") ?? 0, "CustomField");
        var data = call.Owner["custom_data"] as JsonObject ?? [];
        data[field["title"]!.ToString()] = call.Text("value");
        call.Owner["custom_data"] = data.DeepClone();
        return Reply.Nothing;
    }
}
