using System.Globalization;
using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Serialization;

[NonParallelizable]
public class TrengoSerializerTests
{
    private const string Odd = """{"$type":"System.IO.FileInfo, System.IO.FileSystem","$id":"1","b":{"$ref":"1"},"at":"2024-05-01T10:00:00+02:00","big":9223372036854775808}""";

    private Func<JsonSerializerSettings>? _defaults;

    [SetUp]
    public void RememberDefaults() => _defaults = JsonConvert.DefaultSettings;

    [TearDown]
    public void RestoreDefaults() => JsonConvert.DefaultSettings = _defaults;

    [Test]
    public async Task Request_UnsetMembers_AreLeftOut()
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        await client.Tickets.AssignTicketUndocumentedAsync(1, new AssignTicketUndocumentedRequest { UserId = 5 });

        Assert.That(handler.Requests.Single().Text, Is.EqualTo("{\"user_id\":5}"));
        Assert.That(handler.Requests.Single().Headers["Content-Type"], Is.EqualTo("application/json"));
        Assert.That(handler.Requests.Single().Headers["Content-Length"], Is.EqualTo("13"));
    }

    [Test]
    public async Task Request_NothingSet_IsAnEmptyObject()
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        await client.Tickets.CreateTicketAsync(new CreateTicketRequest());

        Assert.That(handler.Requests.Single().Text, Is.EqualTo("{}"));
    }

    [Test]
    public async Task Request_AdditionalProperties_AreSentEvenIfNull()
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        await client.Tickets.AssignTicketUndocumentedAsync(1, new AssignTicketUndocumentedRequest { AdditionalProperties = { ["$type"] = "x", ["team_id"] = null! } });

        Assert.That(handler.Requests.Single().Text, Is.EqualTo("{\"$type\":\"x\",\"team_id\":null}"));
    }

    [Test]
    public async Task Response_MetadataAndDates_AreData()
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, Odd));
        var result = await client.Channels.LogVoiceCallAsync(new VoiceLogRequest());

        Assert.That(result?.ToString(Formatting.None), Is.EqualTo(Odd));
        Assert.That(result?["at"]?.Type, Is.EqualTo(JTokenType.String));
    }

    [Test]
    public void Model_WithMetadataMembers_IsReadAsIfTheyWereAnyOthers()
    {
        using var reader = new JsonTextReader(new StringReader("""{"$type":"No.Such.Type","$ref":"1","user_id":"5","$id":"7"}"""));
        var model = Trengo.Serialization.TrengoSerializer.Create().Deserialize<AssignTicketUndocumentedRequest>(reader);

        Assert.That(model?.UserId, Is.EqualTo(5));
        Assert.That(model?.AdditionalProperties?.Keys, Is.EquivalentTo(new[] { "$type", "$ref", "$id" }));
    }

    [Test]
    public async Task Both_HostileDefaultSettings_HaveNoEffect()
    {
        JsonConvert.DefaultSettings = () => new JsonSerializerSettings
        {
            TypeNameHandling = TypeNameHandling.All,
            MetadataPropertyHandling = MetadataPropertyHandling.ReadAhead,
            PreserveReferencesHandling = PreserveReferencesHandling.All,
            NullValueHandling = NullValueHandling.Include,
            DateParseHandling = DateParseHandling.DateTime,
            Formatting = Formatting.Indented,
            MaxDepth = 1,
            Culture = CultureInfo.GetCultureInfo("de-DE"),
            ContractResolver = new Newtonsoft.Json.Serialization.CamelCasePropertyNamesContractResolver(),
            Error = (_, args) => args.ErrorContext.Handled = true,
        };
        var handler = new FakeHandler(HttpStatusCode.OK, Odd);
        using var client = TestClient.Create(handler);
        var result = await client.Channels.LogVoiceCallAsync(new VoiceLogRequest { ChannelId = 5 });
        JsonConvert.DefaultSettings = _defaults;

        Assert.That(handler.Requests.Single().Text, Is.EqualTo("{\"channel_id\":5}"));
        Assert.That(result?.ToString(Formatting.None), Is.EqualTo(Odd));
    }
}
