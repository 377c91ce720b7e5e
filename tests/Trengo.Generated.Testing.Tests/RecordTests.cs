namespace Trengo.Testing.Tests;

/// <summary>Contacts, webhooks and all else that is listed, added, changed and removed.</summary>
public sealed class RecordTests : StubTests
{
    [Test]
    public async Task Contact_CreatedTwice_IsOneAndFoundByTerm()
    {
        var first = await Trengo.Contacts.CreateContactAsync(ChannelId, new CreateContactRequest { Identifier = "+31612345678", Name = "Jane" });
        var second = await Trengo.Contacts.CreateContactAsync(ChannelId, new CreateContactRequest { Identifier = "+31612345678" });

        Assert.That(second!.Id, Is.EqualTo(first!.Id));
        Assert.That((await Trengo.Contacts.ListContactsAsync(term: "31 612 345")).Data!.Single().Id, Is.EqualTo(first.Id));
        Assert.That((await Trengo.Contacts.FindContactAsync("+31612345678"))!.Name, Is.EqualTo("Jane"));
    }

    [Test]
    public async Task Contact_ChangedNotedAndDeleted_IsSo()
    {
        var contact = await Trengo.Contacts.CreateContactAsync(ChannelId, new CreateContactRequest { Identifier = "a@example.com" });
        var id = contact!.Id!.Value;
        await Trengo.Contacts.UpdateContactAsync(id, new UpdateContactRequest { Name = "Ann" });
        var note = await Trengo.Contacts.CreateContactNoteAsync(id, new NoteRequest { Note = "Called" });
        var noted = await Trengo.Contacts.GetContactAsync(id);
        await Trengo.Contacts.DeleteContactNoteAsync(id, note!.Id!.Value);
        var bare = await Trengo.Contacts.GetContactAsync(id);
        await Trengo.Contacts.DeleteContactAsync(id);

        Assert.That(noted.Name, Is.EqualTo("Ann"));
        Assert.That(noted.Notes!.Single().Body, Is.EqualTo("Called"));
        Assert.That(bare.Notes, Is.Empty);
        await Assert.ThatAsync(() => Trengo.Contacts.GetContactAsync(id), Throws.InstanceOf<TrengoNotFoundException>());
    }

    [Test]
    public async Task Webhook_Created_IsKeptWithItsSecret()
    {
        var created = await Trengo.Webhooks.CreateWebhookAsync(new CreateWebhookRequest { Name = "In", Type = WebhookEventType.Inbound, Url = "https://example.com/in" });
        await Trengo.Webhooks.UpdateWebhookAsync(created!.Id!.Value, new UpdateWebhookRequest { Url = "https://example.com/other" });
        var kept = await Trengo.Webhooks.GetWebhookAsync(created.Id.Value);

        Assert.That(kept.SigningSecret, Is.Not.Empty.And.EqualTo(created.SigningSecret));
        Assert.That((kept.Title, kept.Url), Is.EqualTo(("In", "https://example.com/other")));
        await Trengo.Webhooks.DeleteWebhookAsync(created.Id.Value);
        await Assert.ThatAsync(() => Trengo.Webhooks.GetWebhookAsync(created.Id.Value), Throws.InstanceOf<TrengoNotFoundException>());
    }

    [Test]
    public async Task HelpCenterArticle_Created_IsInItsHelpCenterOnly()
    {
        var one = await Trengo.HelpCenter.CreateHelpCenterAsync(new HelpCenterRequest { Name = "One" });
        var two = await Trengo.HelpCenter.CreateHelpCenterAsync(new HelpCenterRequest { Name = "Two" });
        await Trengo.HelpCenter.CreateHelpCenterArticleAsync(one!.Id!.Value, new HelpCenterArticleRequest { Title = "Refunds" });

        Assert.That((await Trengo.HelpCenter.ListHelpCenterArticlesAsync(one.Id.Value)).Data!.Single().Title, Is.EqualTo("Refunds"));
        Assert.That((await Trengo.HelpCenter.ListHelpCenterArticlesAsync(two!.Id!.Value)).Data, Is.Empty);
        await Assert.ThatAsync(() => Trengo.HelpCenter.ListHelpCenterArticlesAsync(99), Throws.InstanceOf<TrengoNotFoundException>());
    }

    [Test]
    public async Task AnyId_WhereAllAreFound_IsMadeAndStays()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { StartsEmpty = true, FindsAnyId = true });
        using var trengo = stub.CreateClient();
        await trengo.Messages.SendTextAsync(123, "Hello");

        Assert.That((await trengo.Tickets.ListTicketsAsync()).Data!.Single().Id, Is.EqualTo(123));
    }
}
