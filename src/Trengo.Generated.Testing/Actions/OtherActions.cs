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
        ["updateUser"] = call => Take(call.Owner, call),
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
        user["id"] = call.Account.NextId();
        user["created_at"] = call.Account.Now;
        call.Account.Add(Account.Users, user);
        return Take(user, call);
    }

    private static Reply Take(JsonObject user, Call call)
    {
        // The role is sent as a word, and answered as an object.
        var body = (JsonObject)call.Body.DeepClone();
        if (body.Remove("role", out var role) && role is not null)
        {
            user["role"] = new JsonObject { ["id"] = 1, ["name"] = role };
        }

        RecordActions.Merge(user, body, call.Account.Document.Component("User"));
        var name = $"{user["first_name"]} {user["last_name"]}".Trim();
        user["name"] = name;
        user["full_name"] = name;
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
