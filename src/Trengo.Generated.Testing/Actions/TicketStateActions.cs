using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;

namespace Trengo.Testing.Actions;

/// <summary>Assigns, closes, reopens and labels tickets.</summary>
internal static class TicketStateActions
{
    public static IReadOnlyDictionary<string, Func<Call, Reply>> All { get; } = new Dictionary<string, Func<Call, Reply>>
    {
        ["assignTicket"] = Assign,
        ["assignTicketUndocumented"] = call => AssignTo(call, call.Number("user_id"), call.Number("team_id")),
        ["closeTicket"] = Close,
        ["closeTicketUndocumented"] = Close,
        ["reopenTicket"] = call => Set(call, StateOf(call.Owner), ("closed_at", null)),
        ["markTicketAsSpam"] = call => Set(call, "INVALID"),
        ["unmarkTicketAsSpam"] = call => Set(call, StateOf(call.Owner)),
        ["favoriteTicket"] = Answer,
        ["unfavoriteTicket"] = _ => Reply.Nothing,
        ["attachLabel"] = AttachLabel,
        ["detachLabel"] = DetachLabel,
    };

    /// <summary>What a change of the ticket is answered with.</summary>
    public static Reply Answer(Call call)
    {
        var answer = new JsonObject();
        RecordActions.Merge(answer, call.Owner, call.Account.Document.Component("TicketChange"));
        return Reply.With(answer);
    }

    private static Reply Assign(Call call)
    {
        var isTeam = call.Text("type") == "team";
        if (call.Number(isTeam ? "team_id" : "user_id") is not { } id)
        {
            return Reply.Error(422, $"The {(isTeam ? "team" : "user")} id field is required.");
        }

        if (call.Text("note") is { Length: > 0 } note)
        {
            MessageActions.Keep(call, call.Owner, note, "NOTE");
        }

        return isTeam ? AssignTo(call, user: null, id) : AssignTo(call, id, team: null);
    }

    private static Reply AssignTo(Call call, long? user, long? team) =>
        Set(call, "ASSIGNED", ("user_id", user), ("team_id", team), ("assigned_at", call.Account.Now));

    private static Reply Close(Call call) => Set(call, "CLOSED", ("closed_at", call.Account.Now));

    private static Reply Set(Call call, string status, params (string Member, JsonNode? Value)[] members)
    {
        var ticket = call.Owner;
        ticket["status"] = status;
        ticket["updated_at"] = call.Account.Now;
        foreach (var (member, value) in members)
        {
            ticket[member] = value;
        }

        return Answer(call);
    }

    // What a ticket is that is neither closed nor spam.
    private static string StateOf(JsonObject ticket) => ticket["user_id"] is null && ticket["team_id"] is null ? "OPEN" : "ASSIGNED";

    private static Reply AttachLabel(Call call)
    {
        var label = call.Account.FindOrMake("/labels", call.Number("label_id") ?? 0, "Label");
        var labels = (JsonArray)call.Owner["labels"]!;
        if (labels.All(other => Account.IdOf((JsonObject)other!) != Account.IdOf(label)))
        {
            labels.Add(label.DeepClone());
        }

        var answer = new JsonObject();
        RecordActions.Merge(answer, label, call.Account.Document.Component("AttachLabelReply"));
        return Reply.With(answer);
    }

    private static Reply DetachLabel(Call call)
    {
        var labels = (JsonArray)call.Owner["labels"]!;
        labels.RemoveAll(label => Account.IdOf((JsonObject)label!) == call.Id("label_id"));
        return Reply.Nothing;
    }
}
