using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Comparison;
using PostmanToOpenApi.Comparison.Reports;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>What a maintainer sees who gets a new collection: what was done to it, and nothing else.</summary>
public class CollectionComparisonTests
{
    // A copy that stays when the collection in spec/ is replaced.
    private static readonly byte[] Collection = File.ReadAllBytes(Repository.File("tests", "PostmanToOpenApi.Tests", "Comparison", "trengo-2026-06.postman_collection.json"));

    [Test]
    public void Compare_RequestAddedRequestRenamedTypeChanged_IsTheseThree()
    {
        var changed = Changed(collection =>
        {
            Items(collection, "Tickets").Add(JsonNode.Parse("""{ "name": "Reopen a ticket", "request": { "method": "POST", "url": "{{baseUrl}}/tickets/:ticket_id/reopen" } }"""));
            Request(collection, "Contacts", "List contacts")["name"] = "Search contacts";
            var body = Request(collection, "Tickets", "Create a ticket")["request"]!["body"]!;
            body["raw"] = body["raw"]!.GetValue<string>().Replace("\"channel_id\": 0", "\"channel_id\": \"\"", StringComparison.Ordinal);
        });

        Assert.That(
            TextReport.Write(DocumentComparer.Compare(Read(Collection), changed)),
            Is.EqualTo("""
                breaking P2O5301 request-property-type-changed: POST /tickets: 'CreateTicketRequest.channel_id': the type changed from 'integer/int64' to 'string'
                unclear P2O5008 api-operation-renamed: GET /contacts: the operation was renamed from 'List contacts' to 'Search contacts'; its id is 'searchContacts' instead of 'listContacts', so the generated method and what is named after it are renamed
                harmless P2O5005 endpoint-added: POST /tickets/{ticket_id}/reopen: the operation 'Reopen a ticket' was added
                1 breaking, 1 unclear, 1 harmless

                """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Compare_RequestWithBodyRenamedAndFieldChanged_AreTwo()
    {
        var changed = Changed(collection =>
        {
            var request = Request(collection, "Tickets", "Create a ticket");
            request["name"] = "Open a ticket";
            var body = request["request"]!["body"]!;
            body["raw"] = body["raw"]!.GetValue<string>().Replace("\"channel_id\": 0", "\"channel_id\": \"\"", StringComparison.Ordinal);
        });

        Assert.That(Words(Read(Collection), changed), Is.EqualTo(["api-operation-renamed", "request-property-type-changed"]));
    }

    [Test]
    public void Compare_FolderRenamed_IsOne()
    {
        var changed = Changed(collection => Folder(collection, "Contacts")["name"] = "People");

        var changes = DocumentComparer.Compare(Read(Collection), changed).Changes;

        Assert.That(changes.Select(change => (change.Kind.Word, change.Place, change.Operations)), Is.EqualTo([("api-tag-renamed", "tag People (5 operations)", 5)]));
    }

    [Test]
    public void Compare_CollectionWithWhatItBecomes_IsNoChange()
    {
        var document = PostmanConverter.Convert(Collection, "x").Document;

        Assert.That(Words(Read(Collection), ApiDescription.Of(document)), Is.Empty);
        Assert.That(DocumentComparer.Compare(document, PostmanConverter.Convert(Collection, "x").Document).Changes, Is.Empty);
    }

    [Test]
    public void Read_RequestLeftOut_SaysSo()
    {
        var description = Changed(collection => Request(collection, "Tickets", "Create a ticket")["request"]!["method"] = "SEARCH");

        Assert.That(description.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(["P2O2002"]));
    }

    private static ApiDescription Read(byte[] utf8) => ApiDescription.Read(utf8, "collection.json");

    private static ApiDescription Changed(Action<JsonNode> change)
    {
        var collection = JsonNode.Parse(Collection)!;
        change(collection);
        return Read(Encoding.UTF8.GetBytes(collection.ToJsonString()));
    }

    private static IEnumerable<string> Words(ApiDescription old, ApiDescription @new) => DocumentComparer.Compare(old, @new).Changes.Select(change => change.Kind.Word);

    private static JsonNode Folder(JsonNode collection, string name) => collection["item"]!.AsArray().Single(item => item!["name"]!.ToString() == name)!;

    private static JsonArray Items(JsonNode collection, string folder) => Folder(collection, folder)["item"]!.AsArray();

    private static JsonNode Request(JsonNode collection, string folder, string name) => Items(collection, folder).Single(item => item!["name"]!.ToString() == name)!;
}
