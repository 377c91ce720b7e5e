using Newtonsoft.Json;

namespace Trengo.Generated.Tests.Serialization.Models;

/// <summary>As the templates write a model that others derive from.</summary>
public class SampleUser
{
    private IDictionary<string, object>? _additionalProperties;

    [JsonProperty("name", NullValueHandling = NullValueHandling.Ignore)]
    public string? Name { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties
    {
        get { return _additionalProperties ??= new Dictionary<string, object>(); }
        set { _additionalProperties = value; }
    }
}
