using System.Text.Json.Nodes;

namespace Trengo.Testing.Actions;

/// <summary>What a request is answered with.</summary>
/// <param name="Status">The status; null for the operation's own.</param>
/// <param name="Body">The body; null for none.</param>
internal sealed record Reply(int? Status, JsonNode? Body)
{
    /// <summary>Done, with nothing to say.</summary>
    public static readonly Reply Nothing = new(Status: null, Body: null);

    public static readonly Reply NotFound = Error(404, "No query results for this record.");

    public static Reply With(JsonNode body) => new(Status: null, body.DeepClone());

    public static Reply Error(int status, string message) => new(status, new JsonObject { ["message"] = message });
}
