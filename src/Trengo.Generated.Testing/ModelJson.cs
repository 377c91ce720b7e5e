using System.Globalization;
using System.Text.Json.Nodes;
using Newtonsoft.Json;

namespace Trengo.Testing;

/// <summary>The client's models to JSON and back. Its own settings: those of the process belong to the application.</summary>
internal static class ModelJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        TypeNameHandling = TypeNameHandling.None,
    });

    /// <summary>The members that are set.</summary>
    public static JsonObject Write(object model)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Serializer.Serialize(text, model);
        return (JsonObject)JsonNode.Parse(text.ToString())!;
    }

    public static T? Read<T>(JsonNode json)
    {
        using var reader = new JsonTextReader(new StringReader(json.ToJsonString()));
        return Serializer.Deserialize<T>(reader);
    }
}
