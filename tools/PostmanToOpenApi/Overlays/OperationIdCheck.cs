using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Overlays;

/// <summary>Refuses two operations of one id, and two that would be one method of one client. Without overlays no two can be.</summary>
internal sealed class OperationIdCheck(JsonObject tree, ResultCheck result)
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "get", "put", "post", "delete", "options", "head", "patch", "trace" };

    private readonly Dictionary<string, (string Name, JsonNode Id)> _seen = new(StringComparer.OrdinalIgnoreCase);

    public void Check()
    {
        foreach (var (path, item) in tree["paths"] as JsonObject ?? [])
        {
            foreach (var (method, operation) in item as JsonObject ?? [])
            {
                if (Methods.Contains(method) && operation is JsonObject members && members["operationId"] is JsonValue id && id.TryGetValue<string>(out var text))
                {
                    Check($"{method.ToUpperInvariant()} {path}", members, id, text);
                }
            }
        }
    }

    private void Check(string name, JsonObject operation, JsonValue id, string text)
    {
        var tag = (operation["tags"] as JsonArray)?.FirstOrDefault()?.ToString() ?? "";
        var method = OperationIds.IsTagged(text, tag) ? OperationIds.Method(text) : text;
        foreach (var key in new[] { text, $"{tag}\n{method}" }.Distinct())
        {
            if (!_seen.TryAdd(key, (name, id)) && _seen[key] is var other && other.Id != id)
            {
                throw result.Either(
                    id,
                    other.Id,
                    DiagnosticCodes.DuplicateOperationId,
                    $"the operations {MessageText.Quote(other.Name)} and {MessageText.Quote(name)} have the ids {MessageText.Quote(other.Id.ToString())} and {MessageText.Quote(text)}, which would be one method; give one of them another operationId");
            }
        }
    }
}
