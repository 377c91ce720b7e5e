namespace Trengo.Testing.Tests;

/// <summary>What the stub remembers of requests.</summary>
public sealed class RequestTests : StubTests
{
    [Test]
    public async Task Request_WithJson_IsKnownByItsOperationAndDecoded()
    {
        await Trengo.Messages.SendTextAsync(TicketId, "Grüße 👋");

        var request = Stub.RequestTo("sendMessage");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.ToString(), Is.EqualTo("POST /tickets/245404208/messages"));
            Assert.That(request.PathValues["ticket_id"], Is.EqualTo("245404208"));
            Assert.That((string?)request.Json!["message"], Is.EqualTo("Grüße 👋"));
            Assert.That(request.ReadAs<SendMessageRequest>().Message, Is.EqualTo("Grüße 👋"));
            Assert.That(request.Token, Is.EqualTo(TrengoStub.Token));
            Assert.That(request.Header("accept"), Is.EqualTo("application/json"));
            Assert.That(request.Status, Is.EqualTo(200));
        }
    }

    [Test]
    public async Task Request_WithParts_HasThemDecoded()
    {
        await Trengo.Messages.SendMediaAsync(TicketId, MediaUpload.FromBytes(new byte[] { 1, 2 }, "ä.pdf", "application/pdf"), "Here");

        var request = Stub.RequestTo("sendMediaMessage");
        var file = request.Parts.Single(part => part.IsFile);
        Assert.That((file.Name, file.FileName, file.ContentType), Is.EqualTo(("file", "ä.pdf", "application/pdf")));
        Assert.That(file.Content.ToArray(), Is.EqualTo(new byte[] { 1, 2 }));
        Assert.That(request.Fields["caption"], Is.EqualTo("Here"));
    }

    [Test]
    public async Task Request_WithAQuery_HasItDecodedAndAsItWasSent()
    {
        await Trengo.Tickets.ListTicketsAsync(users: [1, 2]);

        Assert.That(Stub.RequestTo("listTickets").Query["users[]"], Is.EqualTo(new[] { "1", "2" }));
        Assert.That(Stub.RequestTo("listTickets").PathAndQuery, Is.EqualTo("/tickets?users%5B%5D=1&users%5B%5D=2"));
    }

    [Test]
    public async Task OneRequest_WhereThereIsNone_IsToldWithWhatArrived()
    {
        await Trengo.Tickets.ListTicketsAsync();

        Assert.That(
            () => Stub.RequestTo("sendMessage"),
            Throws.InstanceOf<TrengoStubException>().With.Message.EqualTo("Expected one request to sendMessage, found 0. What arrived:\n  listTickets: GET /tickets"));
        Stub.ForgetRequests();
        Assert.That(Stub.Requests, Is.Empty);
    }

    [Test]
    public void Requests_OfAnOperationThatIsNone_AreRefused() =>
        Assert.That(() => Stub.RequestsTo("sendMesage"), Throws.ArgumentException.With.Message.Contains("'sendMesage'"));

    [Test]
    public async Task AddedRecords_AreWhereTheyBelong()
    {
        var contact = Stub.Add(new Contact { Name = "Ann", Identifier = "ann@example.com" });
        var ticket = Stub.Add(new Ticket { Id = 77, ContactId = contact, Status = TicketStatus.Open });
        var message = Stub.Add(new Message { TicketId = ticket, Text = "Help", Type = MessageType.Inbound });

        Assert.That((await Trengo.Tickets.GetTicketAsync(77)).Contact!.Name, Is.EqualTo("Ann"));
        Assert.That((await Trengo.Tickets.ListTicketsAsync(status: TicketStatus.Open)).Data!.Single().Id, Is.EqualTo(77));
        Assert.That((await Trengo.Messages.GetMessageAsync(77, message)).Text, Is.EqualTo("Help"));
        Assert.That(() => Stub.Add(new SendMessageRequest()), Throws.ArgumentException.With.Message.Contains("SendMessageRequest"));
        Assert.That(() => Stub.Add(new Message()), Throws.ArgumentException.With.Message.Contains("TicketId"));
    }
}
