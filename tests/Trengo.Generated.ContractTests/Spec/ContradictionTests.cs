using System.ComponentModel;
using System.Reflection;
using System.Xml.Linq;

namespace Trengo.ContractTests.Spec;

/// <summary>What somebody who types a dot learns of the operations in which the collection contradicts Trengo's documentation.</summary>
public sealed class ContradictionTests
{
    private static readonly Dictionary<string, XElement> Docs = XDocument.Load(Path.ChangeExtension(typeof(TrengoClient).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

    [TestCase("ITicketsClient", "AssignTicketUndocumentedAsync", "AssignTicketAsync")]
    [TestCase("ITicketsClient", "CloseTicketUndocumentedAsync", "CloseTicketAsync")]
    [TestCase("IContactsClient", "CreateContactUndocumentedAsync", "CreateContactAsync")]
    [TestCase("IWhatsAppClient", "SendWhatsAppTemplateUndocumentedAsync", "StartConversationAsync")]
    public void CollectionsForm_OfAnotherRoute_PointsToTheDocumentedOneAndBack(string client, string ofTheCollection, string documented)
    {
        var method = typeof(TrengoClient).Assembly.GetType($"Trengo.{client}")!.GetMethod(ofTheCollection)!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(method.GetCustomAttribute<EditorBrowsableAttribute>()?.State, Is.EqualTo(EditorBrowsableState.Advanced));
            Assert.That(Text(client, ofTheCollection, "summary"), Does.StartWith("Trengo documents").And.Contain(documented));
            Assert.That(Text(client, ofTheCollection, "remarks"), Does.StartWith("Trengo documents").And.Contain(documented));
            Assert.That(Text(client, documented, "remarks"), Does.Contain(ofTheCollection));
        }
    }

    [TestCase("IMessagesClient", "SendMessageAsync")]
    [TestCase("ILabelsAndCustomFieldsClient", "CreateCustomFieldAsync")]
    [TestCase("IWebhooksClient", "CreateWebhookAsync")]
    [TestCase("IWebhooksClient", "UpdateWebhookAsync")]
    public void CollectionsForm_OfAnotherBody_SaysFirstWhatTrengoDocuments(string client, string method) =>
        Assert.That(Text(client, method, "remarks"), Does.StartWith("Trengo documents"));

    [Test]
    public void CollectionsText_InPlaceOfTheDocumentedOne_IsAdvancedAndSaysSo()
    {
        var body = typeof(SendMessageRequest).GetProperty(nameof(SendMessageRequest.Body))!;

        Assert.That(body.GetCustomAttribute<EditorBrowsableAttribute>()?.State, Is.EqualTo(EditorBrowsableState.Advanced));
        Assert.That(Docs["P:Trengo.SendMessageRequest.Body"].Element("summary")!.Value.Trim(), Does.StartWith("Trengo documents"));
    }

    private static string Text(string client, string method, string element) =>
        Docs.Single(member => member.Key.StartsWith($"M:Trengo.{client}.{method}(", StringComparison.Ordinal)).Value.Element(element)!.Value.Trim();
}
