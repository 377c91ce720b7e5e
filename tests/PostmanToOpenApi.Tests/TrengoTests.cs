using System.Text.Json;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests;

/// <summary>The collection that this repository is about.</summary>
public class TrengoTests
{
    private static readonly ConversionResult Result =
        PostmanConverter.Convert(File.ReadAllBytes(Repository.File("spec", "trengo.postman_collection.json")), "trengo.json");

    private static int Requests
    {
        get
        {
            using var collection = JsonDocument.Parse(File.ReadAllBytes(Repository.File("spec", "trengo.postman_collection.json")));
            return collection.RootElement.GetProperty("item").EnumerateArray().Sum(folder => folder.GetProperty("item").GetArrayLength());
        }
    }

    [Test]
    public void Trengo_Collection_IsConvertedAsAWhole()
    {
        Assert.That(Result.Counts, Is.EqualTo(new ConversionCounts(Requests, Requests, 0, 0, 0)));
        Assert.That(Result.Document.Servers!.Select(server => server.Url), Is.EqualTo(["https://app.trengo.com/api/v2"]));
        Assert.That(
            Result.Document.Tags!.Select(tag => tag.Name),
            Is.SupersetOf(["Tickets", "Messages", "Contacts", "Channels", "TeamsAndUsers", "LabelsAndCustomFields", "Webhooks", "WhatsApp"]));
        Assert.That(Result.Json()["security"]!.ToJsonString(), Is.EqualTo("""[{"bearerAuth":[]}]"""));
        DocumentRules.Check(Result.Json());
    }

    [Test]
    public void Trengo_Bodies_AreNamedAndTyped()
    {
        Assert.That(
            Result.Properties("SendWhatsAppTemplateRequest"),
            Is.EqualTo(["recipient_phone_number string", "hsm_id integer/int64", "channel_id integer/int64", "params [any]"]));
    }
}
