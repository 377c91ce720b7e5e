using System.Globalization;
using Newtonsoft.Json;
using PostmanToOpenApi.Runtime;

namespace Trengo.Serialization;

/// <summary>How JSON is written and read.</summary>
internal static class TrengoSerializer
{
    /// <summary>
    /// Create, not CreateDefault: JsonConvert.DefaultSettings belongs to the application and could switch on type names, which
    /// would let an answer choose the classes that are created.
    /// </summary>
    public static JsonSerializer Create()
    {
        return JsonSerializer.Create(new JsonSerializerSettings
        {
            // One for all serializers: it keeps what it has learned of the models.
            ContractResolver = LenientContractResolver.Instance,
            // Members that are not set are left out: null would tell Trengo to clear the field.
            NullValueHandling = NullValueHandling.Ignore,
            // Texts that look like dates stay as they came, in their own time zone.
            DateParseHandling = DateParseHandling.None,
            // Not Decimal: it refuses 1e400 and the whole answer with it. Trengo sends amounts as text.
            FloatParseHandling = FloatParseHandling.Double,
            // Members named $type, $ref and $id are data.
            MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
            TypeNameHandling = TypeNameHandling.None,
            MaxDepth = 64,
            // What follows the JSON is a page that a proxy has appended, or the rest of something else.
            CheckAdditionalContent = true,
            Culture = CultureInfo.InvariantCulture,
        });
    }
}
