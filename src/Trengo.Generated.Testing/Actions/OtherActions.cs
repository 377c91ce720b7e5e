using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;

namespace Trengo.Testing.Actions;

/// <summary>Webhooks, users, and which channels are for the phone.</summary>
internal static class OtherActions
{
    public static IReadOnlyDictionary<string, Func<Call, Reply>> All { get; } = new Dictionary<string, Func<Call, Reply>>
    {
        ["createWebhook"] = CreateWebhook,
        ["updateWebhook"] = UpdateWebhook,
        ["createUser"] = CreateUser,
        ["listUsers"] = ListUsers,
        ["listVoiceChannels"] = call => Lists.Page(call, call.Account.List(Account.Channels).Where(channel => channel["type"]?.ToString() == "VOIP")),
    };

    private static Reply CreateWebhook(Call call)
    {
        var webhook = call.Examples.Make("Webhook");
        var id = call.Account.NextId();
        webhook["id"] = id;
        webhook["signing_secret"] = FormattableString.Invariant($"signing-secret-of-webhook-{id}");
        Take(call, webhook);
        call.Account.Add(call.RecordsPath, webhook);
        return Reply.With(webhook);
    }

    private static Reply UpdateWebhook(Call call)
    {
        Take(call, call.Owner);
        return Reply.With(call.Owner);
    }

    // What is sent as the name is answered as the title.
    private static void Take(Call call, JsonObject webhook)
    {
        RecordActions.Merge(webhook, call.Body, call.Account.Document.Component("Webhook"));
        if (call.Text("name") is { } name)
        {
            webhook["title"] = name;
        }
    }

    private static Reply CreateUser(Call call)
    {
        var user = call.Examples.Make("User");
        var schema = call.Account.Document.Component("User");
        // The role is sent as a word, and answered as an object.
        var role = call.Body["role"]?.DeepClone();
        var body = (JsonObject)call.Body.DeepClone();
        body.Remove("role");
        RecordActions.Merge(user, body, schema);
        user["id"] = call.Account.NextId();
        user["name"] = user["full_name"] = $"{call.Text("first_name")} {call.Text("last_name")}".Trim();
        user["role"] = role is null ? null : new JsonObject { ["id"] = 1, ["name"] = role };
        call.Account.Add(Account.Users, user);
        return Reply.With(user);
    }

    private static Reply ListUsers(Call call)
    {
        IEnumerable<JsonObject> users = call.Account.List(Account.Users);
        if (call.Request.Query.TryGetValue("sort", out var sort))
        {
            users = users.OrderBy(user => user[sort[^1].TrimStart('-')]?.ToString(), StringComparer.Ordinal);
        }

        return Lists.Page(call, users);
    }
}
