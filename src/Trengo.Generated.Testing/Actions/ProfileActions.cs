using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;

namespace Trengo.Testing.Actions;

/// <summary>Which contacts belong to a profile.</summary>
internal static class ProfileActions
{
    public static IReadOnlyDictionary<string, Func<Call, Reply>> All { get; } = new Dictionary<string, Func<Call, Reply>>
    {
        ["attachProfileContact"] = Attach,
        ["detachProfileContact"] = Detach,
    };

    private static Reply Attach(Call call)
    {
        if (call.Owner["contacts"] is not JsonArray contacts)
        {
            call.Owner["contacts"] = contacts = [];
        }

        contacts.Add(call.Account.FindOrMake(Account.Contacts, call.Number("contact_id") ?? 0, "Contact").DeepClone());
        return Reply.Nothing;
    }

    private static Reply Detach(Call call)
    {
        (call.Owner["contacts"] as JsonArray)?.RemoveAll(contact => Account.IdOf((JsonObject)contact!) == call.Id("contact_id"));
        return Reply.Nothing;
    }
}
