using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Trengo.Webhooks;

namespace Trengo.Testing.Webhooks;

/// <summary>An event as Trengo sends it: form fields, all of them text.</summary>
internal static class WebhookForm
{
    // What Trengo documents to be there always, where an event has it; as it was captured once.
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["message_id"] = "4317443018",
        ["ticket_id"] = "969913450",
        ["message"] = "Hello wörld!",
        ["channel_id"] = "883603",
        ["contact_id"] = "543573994",
        ["contact_name"] = "Jane Doe",
        ["contact_email"] = "jane@example.com",
        ["contact_identifier"] = "+31612345678",
        ["user_id"] = "747786",
        ["user_name"] = "Agent",
        ["user_email"] = "agent@example.com",
        ["label_id"] = "1821763",
        ["label_name"] = "Urgent",
        ["status"] = "OPEN",
        ["merged_and_deleted_ticket_id"] = "969913451",
        ["direction"] = "INBOUND",
        ["from"] = "+31612345678",
        ["to"] = "+31201234567",
        ["duration"] = "14",
        ["recording_url"] = "https://example.com/recording.mp3",
    };

    /// <summary>Those that are only there at times, or that another one excludes.</summary>
    private static readonly HashSet<string> AtTimes = ["team_id", "team_name", "assigned_to"];

    /// <summary>Those that Trengo says of messages from customers to be there only at times.</summary>
    private static readonly HashSet<string> AtTimesInbound = ["contact_email", "contact_identifier", "parent_message_id", "parent_ticket_id"];

    public static IEnumerable<KeyValuePair<string, string>> Fields(TrengoWebhookEvent webhookEvent, bool namesType)
    {
        var given = ModelJson.Write(webhookEvent);
        given.Remove("type");
        var fields = Members(webhookEvent.GetType()).Where(name => !AtTimes.Contains(name) && !(webhookEvent is InboundMessageEvent && AtTimesInbound.Contains(name)))
            .ToDictionary(name => name, name => Samples.GetValueOrDefault(name, ""));
        if (webhookEvent is TicketAssignedEvent)
        {
            Assign(fields, given);
        }

        foreach (var (name, value) in given)
        {
            fields[name] = Text(value);
        }

        if (namesType)
        {
            fields["type"] = fields["event_type"] = webhookEvent.Type ?? "";
        }

        return fields;
    }

    // To a team or to a user. What is null in PHP is no field of a form, so the fields of the other one are left out.
    private static void Assign(Dictionary<string, string> fields, JsonObject given)
    {
        var isTeam = given["assigned_to"]?.ToString() == "TEAM" || (given.ContainsKey("team_id") && !given.ContainsKey("user_id"));
        fields["assigned_to"] = isTeam ? "TEAM" : "USER";
        if (isTeam)
        {
            (fields["team_id"], fields["team_name"]) = ("431872", "Support");
            foreach (var name in new[] { "user_id", "user_name", "user_email" })
            {
                fields.Remove(name);
            }
        }
    }

    private static IEnumerable<string> Members(Type type) => type.GetProperties()
        .Select(property => property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName)
        .OfType<string>().Where(name => name != "type");

    private static string Text(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "",
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => value.ToString(),
    };
}
