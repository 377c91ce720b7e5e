using System.Text.Json.Nodes;

namespace Trengo.Testing.Accounts;

/// <summary>What is in an account from the start: one of each, as the document's examples have it.</summary>
internal static class Seed
{
    /// <summary>The webhook that is there from the start: an example, which nothing is delivered to.</summary>
    public const long WebhookId = 7637;

    public static void Fill(Account account)
    {
        var examples = account.Document.Examples;
        foreach (var list in account.Document.Operations.Where(operation => operation.IsList && !operation.Path.Contains('{')))
        {
            if (list.ItemSchema is { Name: { } model } && account.Document.RecordSchema(list.Path) is not null && list.Path != Account.Channels + "/voice")
            {
                account.Add(list.Path, examples.Make(model));
            }
        }

        // The ticket, its customer, its channel, its message and who works on it belong together.
        var ticket = account.List(Account.Tickets)[0];
        account.Add(Account.Contacts, Own(ticket, "contact", "Contact", account));
        account.Add(Account.Channels, Own(ticket, "channel", "Channel", account));
        var user = account.List(Account.Users)[0];
        account.Remove(Account.Users, Account.IdOf(user));
        user["id"] = ticket["user_id"]!.DeepClone();
        account.Add(Account.Users, user);
        var message = examples.Make("Message");
        message["ticket_id"] = Account.IdOf(ticket);
        account.Add($"{Account.Tickets}/{Account.IdOf(ticket)}/messages", message);
    }

    private static JsonObject Own(JsonObject ticket, string member, string model, Account account)
    {
        var path = model == "Contact" ? Account.Contacts : Account.Channels;
        foreach (var other in account.List(path).ToList())
        {
            account.Remove(path, Account.IdOf(other));
        }

        return (JsonObject)ticket[member]!.DeepClone();
    }
}
