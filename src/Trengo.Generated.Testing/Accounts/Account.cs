using System.Globalization;
using System.Text.Json.Nodes;
using Trengo.Testing.Document;

namespace Trengo.Testing.Accounts;

/// <summary>
/// What the stub keeps: records by the path that they are listed under, such as <c>/tickets</c> or <c>/tickets/5/messages</c>. Not
/// for several threads at a time: who uses it holds <see cref="Gate"/>.
/// </summary>
internal sealed class Account(ApiDocument document, TimeProvider time, bool findsAnyId)
{
    public const string Tickets = "/tickets";
    public const string Contacts = "/contacts";
    public const string Channels = "/channels";
    public const string Users = "/users";
    public const string Labels = "/labels";

    // Ids of messages have outgrown 32 bits: code that keeps them in an int must fail against the stub too.
    private const long FirstMessageId = 4_317_443_019;
    private const long FirstId = 1001;

    private readonly Dictionary<string, List<JsonObject>> _records = [];
    private readonly Dictionary<string, StubFile> _files = [];
    private long _lastMessageId = FirstMessageId - 1;
    private long _lastId = FirstId - 1;

    public Lock Gate { get; } = new();

    public ApiDocument Document { get; } = document;

    /// <summary>Now, as Trengo writes it in lists.</summary>
    public string Now => time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Now, as Trengo writes it in answers to what writes.</summary>
    public string RawNow => time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public long UnixNow => time.GetUtcNow().ToUnixTimeSeconds();

    public IReadOnlyCollection<StubFile> Files => _files.Values;

    public static long IdOf(JsonObject record) => NumberOf(record["id"]);

    /// <summary>A number, however wide it is kept; 0 if there is none.</summary>
    public static long NumberOf(JsonNode? node) => node is null ? 0 : long.Parse(node.ToString(), CultureInfo.InvariantCulture);

    public long NextId() => ++_lastId;

    public long NextMessageId() => ++_lastMessageId;

    public IReadOnlyList<JsonObject> List(string path) => _records.TryGetValue(path, out var records) ? records : [];

    public JsonObject? Find(string path, long id) => List(path).FirstOrDefault(record => IdOf(record) == id);

    /// <summary>The record; where there is none, a new one that looks like the example, but is not kept.</summary>
    public JsonObject FindOrMake(string path, long id, string model)
    {
        if (Find(path, id) is { } record)
        {
            return record;
        }

        var made = Document.Examples.Make(model);
        made["id"] = id;
        return made;
    }

    /// <summary>The record; null if there is none, unless every id is found: then it is made and kept.</summary>
    public JsonObject? FindOrAdd(string path, long id, Schema schema)
    {
        if (findsAnyId && Find(path, id) is null)
        {
            var made = (JsonObject)Document.Examples.Make(schema)!;
            made["id"] = id;
            Add(path, made);
        }

        return Find(path, id);
    }

    public JsonObject? FindOrAdd(string path, long id, string model) => FindOrAdd(path, id, Document.Component(model));

    public void Add(string path, JsonObject record)
    {
        if (!_records.TryGetValue(path, out var records))
        {
            _records[path] = records = [];
        }

        records.RemoveAll(other => IdOf(other) == IdOf(record));
        records.Add(record);
    }

    public void Remove(string path, long id)
    {
        if (_records.TryGetValue(path, out var records))
        {
            records.RemoveAll(record => IdOf(record) == id);
        }

        foreach (var ticket in path == Labels ? List(Tickets) : [])
        {
            (ticket["labels"] as JsonArray)?.Remove(LabelOf(ticket, id));
        }
    }

    /// <summary>Tickets have copies of their contact and of their labels, which change with them.</summary>
    public void Changed(string path, JsonObject record)
    {
        foreach (var ticket in List(Tickets))
        {
            if (path == Contacts && NumberOf(ticket["contact"]?["id"]) == IdOf(record))
            {
                ticket["contact"] = record.DeepClone();
            }
            else if (path == Labels && LabelOf(ticket, IdOf(record)) is { } label)
            {
                label.ReplaceWith(record.DeepClone());
            }
        }
    }

    public void Keep(string path, StubFile file) => _files[path] = file;

    public StubFile? File(string path) => _files.GetValueOrDefault(path);

    private static JsonNode? LabelOf(JsonObject ticket, long id) => (ticket["labels"] as JsonArray)?.FirstOrDefault(label => NumberOf(label!["id"]) == id);

    /// <summary>The user that the token belongs to: who is called the author of what is sent.</summary>
    public JsonObject Agent() => List(Users) is [var first, ..] ? first : Document.Examples.Make("User");
}
