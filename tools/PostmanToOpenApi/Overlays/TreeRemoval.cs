using System.Text.Json.Nodes;
using PostmanToOpenApi.Overlays.JsonPath;

namespace PostmanToOpenApi.Overlays;

/// <summary>Removes nodes from the objects and arrays around them. Each container is gone through once, however much it loses.</summary>
internal static class TreeRemoval
{
    public static void Remove(IEnumerable<JsonPathMatch> matches, Budget budget)
    {
        foreach (var group in matches.GroupBy(match => match.Container!.Value!, (IEqualityComparer<JsonNode>)ReferenceEqualityComparer.Instance))
        {
            if (group.Key is JsonObject members)
            {
                budget.Spend(members.Count);
                RemoveMembers(members, [.. group.Select(match => match.Name!)]);
            }
            else
            {
                budget.Spend(group.Key.AsArray().Count);
                RemoveItems(group.Key.AsArray(), [.. group.Select(match => match.Index)]);
            }
        }
    }

    private static void RemoveMembers(JsonObject members, HashSet<string> names)
    {
        var kept = new List<KeyValuePair<string, JsonNode?>>();
        foreach (var member in members)
        {
            if (!names.Contains(member.Key))
            {
                kept.Add(member);
            }
        }

        members.Clear();
        foreach (var (name, value) in kept)
        {
            members.Add(name, value);
        }
    }

    private static void RemoveItems(JsonArray items, HashSet<int> indices)
    {
        var kept = items.Where((_, index) => !indices.Contains(index)).ToList();
        items.Clear();
        foreach (var item in kept)
        {
            items.Add(item);
        }
    }
}
