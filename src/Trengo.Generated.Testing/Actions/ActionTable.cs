using Trengo.Testing.Document;

namespace Trengo.Testing.Actions;

/// <summary>What each operation does. Most only list, add, change and remove records, which their paths say; the rest is here by name.</summary>
internal static class ActionTable
{
    private static readonly Dictionary<string, Func<Call, Reply>> ByName = new(
        [.. TicketActions.All, .. TicketStateActions.All, .. MessageActions.All, .. ConversationActions.All, .. ContactActions.All, .. ProfileActions.All, .. OtherActions.All]);

    /// <summary>The operations that do something of their own.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    public static Reply Run(Call call)
    {
        for (var i = 1; i < call.Operation.Segments.Count; i++)
        {
            if (ApiOperation.IsVariable(call.Operation.Segments[i]) && !IsThere(call, i))
            {
                return Reply.NotFound;
            }
        }

        return ByName.TryGetValue(call.Operation.Id, out var action) ? action(call) : RecordActions.Run(call);
    }

    private static bool IsThere(Call call, int segment)
    {
        if (call.Account.Document.RecordSchema(call.Operation.PathTo(segment)) is not { } schema)
        {
            // Such as the labels of a ticket, which are part of it: the action looks itself.
            return true;
        }

        var record = call.Account.FindOrAdd(call.PathTo(segment), call.Id(ApiOperation.NameOf(call.Operation.Segments[segment])), schema);
        if (record?.ContainsKey("ticket_id") == true && call.Operation.Segments[1] == "{ticket_id}")
        {
            record["ticket_id"] = call.Id("ticket_id");
        }

        return record is not null;
    }
}
