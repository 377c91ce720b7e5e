using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays;

/// <summary>Refuses references that lead nowhere or out of the document, and members that would be ignored beside one.</summary>
internal sealed class ReferenceCheck(JsonObject tree, ResultCheck result)
{
    private const string Start = "#/components/";

    public void Check() => Check(tree, isMap: false);

    private void Check(JsonNode? node, bool isMap)
    {
        foreach (var item in node as JsonArray ?? [])
        {
            Check(item, isMap: false);
        }

        if (node is not JsonObject members)
        {
            return;
        }

        if (!isMap && members["$ref"] is { } reference)
        {
            CheckReference(members, reference);
        }

        foreach (var (name, member) in DocumentShape.Parts(members, isMap))
        {
            Check(member, !isMap && DocumentShape.IsMap(name));
        }
    }

    private void CheckReference(JsonObject members, JsonNode reference)
    {
        var target = reference is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        if (!target.StartsWith(Start, StringComparison.Ordinal) || target.Count(c => c == '/') != 3 || ResultCheck.Find(tree, target) is null)
        {
            throw result.At(reference, DiagnosticCodes.InvalidResult, $"the reference {MessageText.Quote(target)} leads nowhere or out of the document; refer to {Start}KIND/NAME, which must be there");
        }

        if (IsCircular(target))
        {
            throw result.At(reference, DiagnosticCodes.InvalidResult, $"the reference {MessageText.Quote(target)} leads back to itself; refer to what is written out");
        }

        foreach (var (name, beside) in members)
        {
            if (name != "$ref")
            {
                throw result.At(beside ?? members, DiagnosticCodes.LostMember, $"{MessageText.Quote(name)} stands beside a $ref, where OpenAPI 3.0 ignores it; write the reference in an allOf of one");
            }
        }
    }

    // References in the properties of a schema may go in a circle; one that is nothing but the next may not.
    private bool IsCircular(string target)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ResultCheck.Find(tree, target) is JsonObject component && component["$ref"] is JsonValue value && value.TryGetValue<string>(out var next))
        {
            if (!seen.Add(target))
            {
                return true;
            }

            target = next;
        }

        return false;
    }
}
