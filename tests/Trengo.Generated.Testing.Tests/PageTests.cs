namespace Trengo.Testing.Tests;

/// <summary>Lists come in pages of 25, by either of Trengo's paginators.</summary>
public sealed class PageTests
{
    [TestCase(StubPages.AsTrengo)]
    [TestCase(StubPages.Simple)]
    [TestCase(StubPages.WithTotals)]
    public async Task Lists_OfEachShape_AreWalkedToTheirEnds(StubPages pages)
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { Pages = pages, StartsEmpty = true });
        using var trengo = stub.CreateClient();
        stub.Add(new Channel { Id = 1 });
        for (var i = 0; i < 51; i++)
        {
            await trengo.Contacts.CreateContactAsync(1, new CreateContactRequest { Identifier = $"{i}@example.com" });
            await trengo.LabelsAndCustomFields.CreateLabelAsync(new LabelRequest { Name = $"{i}" });
        }

        var contacts = new List<string?>();
        await foreach (var contact in trengo.Contacts.ListAllContactsAsync())
        {
            contacts.Add(contact.Identifier);
        }

        var labels = await trengo.LabelsAndCustomFields.ListLabelsAsync(page: 3);
        var first = await trengo.Contacts.ListContactsAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(contacts, Has.Count.EqualTo(51).And.Unique);
            Assert.That(labels.Data, Has.Count.EqualTo(1));
            Assert.That(labels.Meta!.Total, Is.EqualTo(pages == StubPages.Simple ? null : (long?)51));
            Assert.That(labels.Links!.Next, Is.Null);
            Assert.That(first.Meta!.LastPage, Is.EqualTo(pages == StubPages.WithTotals ? (long?)3 : null));
            Assert.That(first.Meta!.PerPage, Is.EqualTo(25));
            Assert.That(first.Links!.Next, Is.EqualTo($"{stub.BaseUrl}/contacts?page=2"));
        }
    }

    [TestCase(9)]
    [TestCase(int.MaxValue)]
    public async Task Page_PastTheEnd_HasNoItems(int page)
    {
        await using var stub = TrengoStub.Start();
        using var trengo = stub.CreateClient();

        Assert.That((await trengo.Tickets.ListTicketsAsync(page: page)).Data, Is.Empty);
    }
}
