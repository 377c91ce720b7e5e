using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;

namespace Trengo.Testing.Actions;

/// <summary>Contacts, and what is written about them.</summary>
internal static class ContactActions
{
    public static IReadOnlyDictionary<string, Func<Call, Reply>> All { get; } = new Dictionary<string, Func<Call, Reply>>
    {
        ["createContact"] = Create,
        ["createContactUndocumented"] = Create,
        ["updateContact"] = Update,
        ["setContactCustomField"] = SetCustomField,
        ["createContactNote"] = CreateNote,
        ["createProfileNote"] = CreateNote,
        ["deleteContactNote"] = DeleteNote,
        ["deleteProfileNote"] = DeleteNote,
    };

    /// <summary>The contact with an e-mail address or a phone number. Trengo has each but once.</summary>
    public static JsonObject FindOrCreate(Call call, string identifier, string? name)
    {
        var isEmail = identifier.Contains('@');
        var digits = string.Concat(identifier.Where(char.IsAsciiDigit));
        if (call.Account.List(Account.Contacts).FirstOrDefault(contact => contact["identifier"]?.ToString() == identifier
            || contact[isEmail ? "email" : "phone"]?.ToString() is { Length: > 0 } known && known.TrimStart('+') == (isEmail ? identifier : digits)) is { } found)
        {
            return found;
        }

        var made = call.Examples.Make("Contact");
        var label = name ?? identifier;
        foreach (var (member, value) in new JsonObject
        {
            ["id"] = call.Account.NextId(),
            ["name"] = name,
            ["full_name"] = name,
            ["email"] = isEmail ? identifier : null,
            ["phone"] = isEmail ? null : "+" + digits,
            ["formatted_phone"] = isEmail ? null : "+" + digits,
            ["is_phone"] = !isEmail,
            ["identifier"] = identifier,
            ["abbr"] = label.Length > 0 ? label[..1] : "",
            ["display_name"] = name is null ? identifier : $"{name} ({identifier})",
            ["custom_field_data"] = null,
            ["formatted_custom_field_data"] = new JsonObject(),
            ["custom_field_values"] = new JsonArray(),
        })
        {
            made[member] = value?.DeepClone();
        }

        call.Account.Add(Account.Contacts, made);
        return made;
    }

    private static Reply Create(Call call) => Reply.With(FindOrCreate(call, call.Text("identifier") ?? "", call.Text("name")));

    private static Reply Update(Call call)
    {
        var contact = call.Owner;
        if (call.Text("name") is { } name)
        {
            contact["name"] = name;
            contact["full_name"] = name;
            contact["display_name"] = $"{name} ({contact["identifier"]})";
        }

        if (call.Body.ContainsKey("contact_group_ids"))
        {
            contact["groups"] = new JsonArray([.. call.Numbers("contact_group_ids").Select(id => call.Account.FindOrMake("/contact_groups", id, "ContactGroup").DeepClone())]);
        }

        call.Account.Changed(Account.Contacts, contact);
        return Reply.With(contact);
    }

    private static Reply SetCustomField(Call call)
    {
        var field = call.Account.FindOrMake("/custom_fields", call.Number("custom_field_id") ?? 0, "CustomField");
        var title = field["title"]!.ToString();
        foreach (var member in new[] { "custom_field_data", "formatted_custom_field_data" })
        {
            var data = call.Owner[member] as JsonObject ?? [];
            data[title] = call.Text("value");
            call.Owner[member] = data.DeepClone();
        }

        call.Account.Changed(call.PathTo(1), call.Owner);
        return Reply.Nothing;
    }

    private static Reply CreateNote(Call call)
    {
        var note = call.Examples.Make("ContactNote");
        note["id"] = call.Account.NextId();
        note["body"] = call.Text("note");
        note["created_at"] = call.Account.Now;
        if (call.Owner["notes"] is not JsonArray notes)
        {
            call.Owner["notes"] = notes = [];
        }

        notes.Add(note.DeepClone());
        return Reply.With(note);
    }

    private static Reply DeleteNote(Call call) =>
        call.Owner["notes"] is JsonArray notes && notes.RemoveAll(note => Account.IdOf((JsonObject)note!) == call.Id("note_id")) > 0 ? Reply.Nothing : Reply.NotFound;
}
