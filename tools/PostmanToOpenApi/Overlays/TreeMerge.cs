using System.Text.Json;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays;

/// <summary>Merges values as the Overlay Specification says: objects member by member, arrays one behind the other, primitives by replacing.</summary>
/// <param name="added">Told of every node that was added, with the way to it from the target.</param>
/// <param name="touched">Told of every node that something was added to.</param>
internal sealed class TreeMerge(Action<JsonNode?, IReadOnlyList<string>> added, Action<JsonNode, IReadOnlyList<string>> touched)
{
    private readonly List<string> _way = [];

    /// <summary>Merges into an object or array.</summary>
    /// <param name="target">The object or array.</param>
    /// <param name="value">The value. It is used up: its parts become parts of the target.</param>
    /// <exception cref="TreeMergeException">The two are incompatible.</exception>
    public void Into(JsonNode target, JsonNode? value)
    {
        touched(target, _way);
        if (target is JsonArray items)
        {
            Append(items, value);
            return;
        }

        var members = value as JsonObject ?? throw Incompatible(target, value);
        var all = members.ToList();

        // All at once: each member that is taken out alone moves all behind it.
        members.Clear();
        foreach (var (name, member) in all)
        {
            _way.Add(name);
            Member((JsonObject)target, name, member);
            _way.RemoveAt(_way.Count - 1);
        }
    }

    /// <summary>What a value is, as messages name it.</summary>
    public static string Describe(JsonNode? node) => (node?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };

    private void Member(JsonObject target, string name, JsonNode? value)
    {
        if (!target.TryGetPropertyValue(name, out var old))
        {
            target.Add(name, value);
            added(value, _way);
        }
        else if (old is JsonObject && value is JsonObject)
        {
            Into(old, value);
        }
        else if (old is JsonArray array && value is JsonArray)
        {
            touched(array, _way);
            Append(array, value);
        }
        else if (old is JsonObject or JsonArray || value is JsonObject or JsonArray)
        {
            throw Incompatible(old, value);
        }
        else
        {
            target[name] = value;
            added(value, _way);
        }
    }

    private void Append(JsonArray target, JsonNode? value)
    {
        var items = value is JsonArray array ? array.ToList() : [value];
        (value as JsonArray)?.Clear();
        foreach (var item in items)
        {
            target.Add(item);
            added(item, _way);
        }
    }

    private TreeMergeException Incompatible(JsonNode? target, JsonNode? value)
    {
        var member = _way.Count > 0 ? $"the member {MessageText.Quote(_way[^1])}" : "the target";
        return new TreeMergeException([.. _way], $"{member} is {Describe(target)} and cannot be merged with {Describe(value)}; remove it in an action before, or write {Describe(target)}");
    }
}
