using Newtonsoft.Json;

namespace Trengo.Generated.Tests.Serialization.Models;

/// <summary>As the templates write a derived model, with a member of each kind.</summary>
public class SampleTicket : SampleUser
{
    [JsonProperty("id")]
    public long Id { get; set; }

    [JsonProperty("count", NullValueHandling = NullValueHandling.Ignore)]
    public long? Count { get; set; }

    [JsonProperty("small", NullValueHandling = NullValueHandling.Ignore)]
    public int? Small { get; set; }

    [JsonProperty("rate", NullValueHandling = NullValueHandling.Ignore)]
    public double? Rate { get; set; }

    [JsonProperty("price", NullValueHandling = NullValueHandling.Ignore)]
    public decimal? Price { get; set; }

    [JsonProperty("flag", NullValueHandling = NullValueHandling.Ignore)]
    public bool? Flag { get; set; }

    [JsonProperty("text", NullValueHandling = NullValueHandling.Ignore)]
    public string? Text { get; set; }

    [JsonProperty("state", NullValueHandling = NullValueHandling.Ignore)]
    public SampleState? State { get; set; }

    [JsonProperty("at", NullValueHandling = NullValueHandling.Ignore)]
    public TrengoDateTime? At { get; set; }

    [JsonProperty("zoned", NullValueHandling = NullValueHandling.Ignore)]
    public DateTimeOffset? Zoned { get; set; }

    [JsonProperty("uuid", NullValueHandling = NullValueHandling.Ignore)]
    public Guid? Uuid { get; set; }

    [JsonProperty("any", NullValueHandling = NullValueHandling.Ignore)]
    public object? Any { get; set; }

    [JsonProperty("user", NullValueHandling = NullValueHandling.Ignore)]
    public SampleUser? User { get; set; }

    [JsonProperty("users", NullValueHandling = NullValueHandling.Ignore)]
    public IList<SampleUser>? Users { get; set; }

    [JsonProperty("ids", NullValueHandling = NullValueHandling.Ignore)]
    public IList<long>? Ids { get; set; }

    [JsonProperty("states", NullValueHandling = NullValueHandling.Ignore)]
    public IList<SampleState>? States { get; set; }

    [JsonProperty("fields", NullValueHandling = NullValueHandling.Ignore)]
    public IDictionary<string, string?>? Fields { get; set; }

    [JsonProperty("map", NullValueHandling = NullValueHandling.Ignore)]
    public SampleMap? Map { get; set; }

    [JsonProperty("grid", NullValueHandling = NullValueHandling.Ignore)]
    public IList<IList<long>>? Grid { get; set; }

    [JsonProperty("tickets", NullValueHandling = NullValueHandling.Ignore)]
    public IList<SampleTicket>? Tickets { get; set; }

    [JsonProperty("last", NullValueHandling = NullValueHandling.Ignore)]
    public string? Last { get; set; }
}
