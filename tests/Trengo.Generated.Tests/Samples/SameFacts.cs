using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Trengo.Generated.Tests.Samples;

/// <summary>
/// Compares what was read with what is written. The same fact may be written otherwise: null as nothing at all, 0 and 1 as booleans,
/// a number in quotes as a number, a number or a boolean as text where the member is one, and PHP's [] as the empty object that it
/// stands for. Everything else must be the same.
/// </summary>
internal static class SameFacts
{
    /// <summary>The places that differ.</summary>
    public static IEnumerable<string> Differences(JToken read, JToken? written, string place = "$")
    {
        if (read is JObject members)
        {
            return written is JObject others
                ? members.Properties().SelectMany(member => Differences(member.Value, others[member.Name], Place(place, member)))
                    .Concat(others.Properties().Where(other => members[other.Name] is null).Select(other => $"{place}.{other.Name} was invented"))
                : [$"{place} is lost"];
        }

        if (read is JArray items && written is JArray otherItems)
        {
            return items.Count == otherItems.Count
                ? items.SelectMany((item, index) => Differences(item, otherItems[index], $"{place}[{index}]"))
                : [$"{place} has {otherItems.Count} instead of {items.Count} items"];
        }

        return IsSame(read, written) ? [] : [$"{place} was {read.ToString(Newtonsoft.Json.Formatting.None)}, is {written?.ToString(Newtonsoft.Json.Formatting.None) ?? "missing"}"];
    }

    private static string Place(string parent, JProperty member) => member.Value.Path.EndsWith("']", StringComparison.Ordinal) ? $"{parent}['{member.Name}']" : $"{parent}.{member.Name}";

    private static bool IsSame(JToken read, JToken? written) => written switch
    {
        null => read.Type == JTokenType.Null,
        JObject { Count: 0 } => read is JArray { Count: 0 },
        { Type: JTokenType.Boolean } when read.Type is JTokenType.Integer or JTokenType.String => read.ToString() == ((bool)written ? "1" : "0"),
        { Type: JTokenType.Integer } when read.Type == JTokenType.String => (string?)read == ((long)written).ToString(CultureInfo.InvariantCulture),
        { Type: JTokenType.String } when read is JValue { Type: JTokenType.Integer or JTokenType.Float or JTokenType.Boolean } =>
            (string?)written == read.ToString(Newtonsoft.Json.Formatting.None),
        _ => JToken.DeepEquals(read, written),
    };
}
