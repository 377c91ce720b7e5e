using Newtonsoft.Json.Linq;

namespace Trengo.ContractTests.Collection;

/// <summary>The URL of a request, after the variable that holds the base address.</summary>
internal sealed record CollectionUrl(string PathTemplate, IReadOnlyList<string> QueryNames)
{
    /// <summary>Postman writes a URL as an object with its parts, or as one text.</summary>
    public static CollectionUrl Read(JToken url)
    {
        var raw = url is JValue ? (string)url! : (string?)url["raw"] ?? "";
        var (address, query) = raw.Split('?', 2) is [var before, var after] ? (before, after) : (raw, "");
        var segments = url is JObject && url["path"] is JArray path
            ? path.Select(segment => (string)segment!)
            : address.Split('/').Skip(1);
        var names = url is JObject && url["query"] is JArray parameters
            ? parameters.Select(parameter => (string?)parameter["key"])
            : query.Split('&').Select(parameter => parameter.Split('=')[0]);
        return new CollectionUrl(
            string.Concat(segments.Select(segment => $"/{segment}")),
            [.. names.OfType<string>().Where(name => name.Length > 0).Distinct()]);
    }

    /// <summary>The path with the values that every case passes for its variables.</summary>
    public string PathWith(IReadOnlyDictionary<string, long> values) =>
        string.Join('/', PathTemplate.Split('/').Select(segment => segment.StartsWith(':') ? Value(segment[1..], values) : segment));

    private string Value(string variable, IReadOnlyDictionary<string, long> values)
    {
        Assert.That(values.ContainsKey(variable), Is.True, $"The path {PathTemplate} has the variable '{variable}': give it a value in ContractCases.PathValues.");
        return $"{values[variable]}";
    }
}
