using Newtonsoft.Json.Linq;

namespace Trengo.Generated.Tests.Samples;

/// <summary>Makes answers that are like a captured one, but for something.</summary>
internal static class Mutation
{
    /// <summary>A value of each kind, and those that are nearly of another.</summary>
    public static readonly IReadOnlyList<JToken> OddValues =
    [
        new JValue("surprise"), new JValue(""), new JValue("12"), new JValue("2021-12-06 12:09:14"), new JValue(0), new JValue(7), new JValue(-1),
        new JValue(1.5), new JValue(ulong.MaxValue), new JValue(true), new JValue(false), new JArray(), new JArray(1, "two", new JObject()), new JObject(),
        new JObject { ["id"] = "x", ["data"] = new JArray(new JArray()) },
    ];

    // The members that are dictionaries of texts.
    private static readonly string[] Dictionaries = ["custom_field_data", "custom_data"];

    /// <summary>Whether the value can be a list or dictionary of which a part fits, or is such a part.</summary>
    public static bool MayFitInPart(string path, JToken value) => value is JContainer { HasValues: true } || IsInADictionary(path);

    /// <summary>Whether the path leads into a dictionary.</summary>
    public static bool IsInADictionary(string path) => Dictionaries.Any(name => path.Contains(name + ".", StringComparison.Ordinal) || path.Contains(name + "[", StringComparison.Ordinal));

    /// <summary>The paths of all members.</summary>
    public static IEnumerable<string> Paths(JObject json) =>
        json.Descendants().OfType<JProperty>().Select(member => member.Value.Path);

    /// <summary>The paths of all objects.</summary>
    public static IEnumerable<string> ObjectPaths(JObject json) => json.DescendantsAndSelf().OfType<JObject>().Select(token => token.Path);

    public static JObject With(JObject json, string path, JToken value)
    {
        var copy = (JObject)json.DeepClone();
        copy.SelectToken(path)!.Replace(value.DeepClone());
        return copy;
    }

    public static JObject Without(JObject json, string path)
    {
        var copy = (JObject)json.DeepClone();
        copy.SelectToken(path)!.Parent!.Remove();
        return copy;
    }

    public static JObject WithUnknownMember(JObject json, string path)
    {
        var copy = (JObject)json.DeepClone();
        var target = path.Length == 0 ? copy : (JObject)copy.SelectToken(path)!;
        target["brand_new"] = new JObject { ["a"] = new JArray(1, null!, "2021-12-06 12:09:14") };
        return copy;
    }
}
