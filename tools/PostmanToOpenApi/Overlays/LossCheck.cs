using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays;

/// <summary>Refuses what reading the document would drop without a word, as a member of OpenAPI 3.1 or one with a wrong name.</summary>
internal sealed class LossCheck(TreeChanges changes, ResultCheck result)
{
    // What holds without them if they are false.
    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal)
    {
        "nullable", "deprecated", "required", "readOnly", "writeOnly", "allowEmptyValue", "allowReserved", "uniqueItems",
        "exclusiveMinimum", "exclusiveMaximum", "attribute", "wrapped",
    };

    /// <summary>Compares a tree before and after reading.</summary>
    public void Check(JsonNode? before, JsonNode? after)
    {
        switch (before)
        {
            case JsonObject members when after is JsonObject others:
                foreach (var (name, member) in members)
                {
                    CheckMember(members, name, member, others);
                }

                break;
            case JsonArray items when after is JsonArray others && items.Count == others.Count:
                for (var i = 0; i < items.Count; i++)
                {
                    Check(items[i], others[i]);
                }

                break;
            case not null when !IsSame(before, after):
                Refuse(before, before.Parent is JsonObject ? before.GetPropertyName() : "an element");
                break;
        }
    }

    private void CheckMember(JsonObject members, string name, JsonNode? member, JsonObject others)
    {
        if (others.TryGetPropertyValue(name, out var other) && !IsAlternatives(name, member))
        {
            Check(member, other);
        }
        else if (!IsDefault(name, member))
        {
            Refuse(member ?? members, name);
        }
    }

    private static bool IsDefault(string name, JsonNode? member) => member switch
    {
        // The library writes some of these in another way; hardening tells that it leaves them out.
        JsonArray when IsAlternatives(name, member) => true,
        JsonArray or JsonObject => IsEmpty(member),
        JsonValue value when value.TryGetValue<bool>(out var flag) => name switch
        {
            "additionalProperties" => flag,
            "explode" => true,
            _ => !flag && Flags.Contains(name),
        },
        _ => name == "style",
    };

    private static bool IsAlternatives(string name, JsonNode? member) => name is "oneOf" or "anyOf" && member is JsonArray;

    private static bool IsEmpty(JsonNode? node) => node is JsonArray { Count: 0 } or JsonObject { Count: 0 };

    // Numbers may be written otherwise; a default that is no value of its type is refused elsewhere.
    private static bool IsSame(JsonNode before, JsonNode? after) =>
        JsonNode.DeepEquals(before, after)
        || (before.GetValueKind() == JsonValueKind.Number && after?.GetValueKind() == JsonValueKind.Number && Number(before).Equals(Number(after)));

    private static double Number(JsonNode node) => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    // What the collection brought along was there before, and is none of the overlays' business.
    private void Refuse(JsonNode node, string name)
    {
        if (changes.IsAdded(node))
        {
            throw result.At(
                node,
                DiagnosticCodes.LostMember,
                $"OpenAPI 3.0 has no place for {MessageText.Quote(name)} here, or not with this value: it would be lost; correct the name, write what 3.0 knows, or call it x-…");
        }
    }
}
