using Trengo.Testing.Accounts;
using Trengo.Testing.Document;

namespace Trengo.Testing.Actions;

/// <summary>What each operation does. Most only list, add, change and remove records, which their paths say; the rest is here by name.</summary>
internal static class ActionTable
{
    private static readonly Dictionary<string, Func<Call, Reply>> ByName = new(
        [.. TicketActions.All, .. TicketStateActions.All, .. MessageActions.All, .. ConversationActions.All, .. ContactActions.All, .. ProfileActions.All, .. OtherActions.All]);

    /// <summary>The operations that do something of their own.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    public static Reply Run(Call call, bool findsAnyId)
    {
        for (var i = 1; i < call.Operation.Segments.Count; i++)
        {
            if (ApiOperation.IsVariable(call.Operation.Segments[i]) && !IsThere(call, i, findsAnyId))
            {
                return Reply.NotFound;
            }
        }

        return ByName.TryGetValue(call.Operation.Id, out var action) ? action(call) : RecordActions.Run(call);
    }

    private static bool IsThere(Call call, int segment, bool findsAnyId)
    {
        if (call.Account.Document.RecordSchema(call.Operation.PathTo(segment)) is not { } schema)
        {
            // Such as the labels of a ticket, which are part of it: the action looks itself.
            return true;
        }

        var (path, id) = (call.PathTo(segment), call.Id(ApiOperation.NameOf(call.Operation.Segments[segment])));
        if (call.Account.Find(path, id) is null && findsAnyId)
        {
            var made = (System.Text.Json.Nodes.JsonObject)call.Examples.Make(schema)!;
            made["id"] = id;
            if (made.ContainsKey("ticket_id") && path.StartsWith(Account.Tickets, StringComparison.Ordinal))
            {
                made["ticket_id"] = call.Id("ticket_id");
            }

            call.Account.Add(path, made);
        }

        return call.Account.Find(path, id) is not null;
    }
}
