using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;
using Trengo.Testing.Document;

namespace Trengo.Testing.Actions;

/// <summary>Lists, gives, adds, changes and removes records.</summary>
internal static class RecordActions
{
    public static Reply Run(Call call) => call.Operation switch
    {
        { IsList: true } => Lists.Page(call, call.Account.List(call.RecordsPath)),
        { EndsWithVariable: true, Method: "GET" } => Reply.With(Single(call)),
        { EndsWithVariable: true, Method: "PUT" or "PATCH" } => Update(call),
        { EndsWithVariable: true, Method: "DELETE" } => Delete(call),
        { Method: "POST" } when call.Account.Document.RecordSchema(call.Operation.Path) is { } schema => Create(call, schema),
        { AnswerSchema: { Type: not null } schema } => Reply.With(call.Examples.Make(schema)!),
        { AnswerSchema: { IsNullable: false } } => Reply.With(new JsonObject()),
        // Nobody knows what it is answered with.
        _ => Reply.Nothing,
    };

    /// <summary>Takes over those members of a body that a record has too.</summary>
    public static void Merge(JsonObject record, JsonObject body, Schema schema)
    {
        foreach (var (name, value) in body)
        {
            if (schema.Property(name) is { } property)
            {
                record[name] = TypeCoercion.Coerce(value, property);
            }
        }
    }

    private static JsonObject Single(Call call) => call.Account.Find(call.RecordsPath, call.Id(ApiOperation.NameOf(call.Operation.Segments[^1])))!;

    private static Reply Create(Call call, Schema schema)
    {
        var record = (JsonObject)call.Examples.Make(schema)!;
        record["id"] = call.Account.NextId();
        if (record.ContainsKey("created_at"))
        {
            record["created_at"] = call.Account.Now;
        }

        Merge(record, call.Body, schema);
        call.Account.Add(call.RecordsPath, record);
        return call.Operation.AnswerSchema?.Type is null ? Reply.Nothing : Reply.With(record);
    }

    private static Reply Update(Call call)
    {
        var record = Single(call);
        Merge(record, call.Body, call.Account.Document.RecordSchema(call.Operation.ParentPath)!);
        call.Account.Changed(call.RecordsPath, record);
        return Reply.With(record);
    }

    private static Reply Delete(Call call)
    {
        call.Account.Remove(call.RecordsPath, Account.IdOf(Single(call)));
        return Reply.Nothing;
    }
}
