using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Comparison;

namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>An OpenAPI document that tests change. Places are written as <c>paths > /tickets > get</c>.</summary>
internal sealed class ApiDraft(string json)
{
    private readonly JsonNode _root = JsonNode.Parse(json)!;

    /// <summary>A small help desk, with something of everything.</summary>
    public static ApiDraft HelpDesk() => new(Comparison.HelpDesk.Json);

    public ApiDraft Set(string place, string json)
    {
        var (parent, name) = Find(place);
        if (parent is JsonArray array)
        {
            array[int.Parse(name, CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        }
        else
        {
            parent[name] = JsonNode.Parse(json);
        }

        return this;
    }

    public ApiDraft Add(string place, string json)
    {
        Get(place).AsArray().Add(JsonNode.Parse(json));
        return this;
    }

    public ApiDraft Remove(string place)
    {
        var (parent, name) = Find(place);
        if (parent is JsonArray array)
        {
            array.RemoveAt(int.Parse(name, CultureInfo.InvariantCulture));
        }
        else
        {
            Assert.That(parent.AsObject().Remove(name), $"There is no {place}.");
        }

        return this;
    }

    /// <summary>Gives a member another name; it keeps its place.</summary>
    public ApiDraft Rename(string place, string name)
    {
        var (parent, old) = Find(place);
        var members = parent.AsObject().Select(member => (Name: member.Key == old ? name : member.Key, Value: member.Value?.DeepClone())).ToList();
        parent.AsObject().Clear();
        members.ForEach(member => parent[member.Name] = member.Value);
        return this;
    }

    public ApiDraft Replace(string old, string @new) => new(_root.ToJsonString().Replace(old, @new, StringComparison.Ordinal));

    public ApiDescription Read() => ApiDescription.Read(Encoding.UTF8.GetBytes(_root.ToJsonString()), "api.json");

    /// <summary>The document with one value in another's place, for each value below the paths and components.</summary>
    public IEnumerable<ApiDescription> WithEachPlace(string json)
    {
        foreach (var place in Places(_root, "").Where(place => place.Length > 0 && place is not ("openapi" or "paths")))
        {
            yield return new ApiDraft(_root.ToJsonString()).Set(place, json).Read();
        }
    }

    private static IEnumerable<string> Places(JsonNode? node, string place)
    {
        var steps = node switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        return steps.SelectMany(step => Places(step.Item2, place.Length == 0 ? step.Item1 : $"{place} > {step.Item1}")).Append(place);
    }

    private JsonNode Get(string place) => place.Split(" > ").Aggregate(_root, Step);

    private (JsonNode Parent, string Name) Find(string place)
    {
        var steps = place.Split(" > ");
        return (steps[..^1].Aggregate(_root, Step), steps[^1]);
    }

    private static JsonNode Step(JsonNode node, string step) =>
        (node is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)] : node[step])
        ?? throw new ArgumentException($"There is no '{step}'.");
}
