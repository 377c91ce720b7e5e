using System.Security.Cryptography;

namespace Trengo.Testing.Tests;

/// <summary>Messages and files appear where they were sent to.</summary>
public sealed class MessageTests : StubTests
{
    private long _ticketId;

    [SetUp]
    public async Task FindTicketAsync() => _ticketId = (await Trengo.Tickets.ListTicketsAsync()).Data!.Single().Id!.Value;

    [Test]
    public async Task SentMessages_Listed_StandFirstAndHaveIdsBeyond32Bits()
    {
        var sent = await Trengo.Messages.SendTextAsync(_ticketId, "Hello");
        await Trengo.Messages.SendNoteAsync(_ticketId, "For us");
        var messages = (await Trengo.Messages.ListMessagesAsync(_ticketId)).Data!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(messages.Select(message => message.Text).Take(2), Is.EqualTo(new[] { "For us", "Hello" }));
            Assert.That(messages.First().Type == MessageType.Note, Is.True);
            Assert.That(sent!.Message!.Id, Is.GreaterThan(uint.MaxValue));
            Assert.That((await Trengo.Messages.GetMessageAsync(_ticketId, sent.Message.Id!.Value)).Text, Is.EqualTo("Hello"));
            Assert.That((await Trengo.Tickets.GetTicketAsync(_ticketId)).LatestMessage!.Text, Is.EqualTo("For us"));
        }
    }

    [Test]
    public async Task SentFile_IsKeptWithNameTypeAndHash_AndComesBack()
    {
        byte[] content = [1, 2, 3, 0, 255];
        await Trengo.Messages.SendMediaAsync(_ticketId, MediaUpload.FromBytes(content, "Füße.png", "image/png"), "Look");
        var message = (await Trengo.Messages.ListMessagesAsync(_ticketId)).Data!.First();
        using var download = await Trengo.Messages.DownloadAttachmentAsync(message.Attachments!.Single());
        using var copy = new MemoryStream();
        await download.Content.CopyToAsync(copy);

        var file = Stub.Files.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((file.Name, file.ContentType), Is.EqualTo(("Füße.png", "image/png")));
            Assert.That(file.Sha256, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(content))));
            Assert.That(message.Text, Is.EqualTo("Look"));
            Assert.That(message.Attachments!.Single().Size, Is.EqualTo(content.Length));
            Assert.That(copy.ToArray(), Is.EqualTo(content));
            Assert.That(download.FileName, Is.EqualTo("Füße.png"));
        }
    }

    [Test]
    public async Task UploadedFile_SentByItsId_IsAttached()
    {
        var attachment = await Trengo.Messages.UploadAttachmentAsync(MediaUpload.FromBytes(new byte[] { 1 }, "a.pdf"));
        await Trengo.Messages.SendMessageAsync(_ticketId, new SendMessageRequest { AttachmentIds = [attachment!.Id!.Value] });

        Assert.That((await Trengo.Messages.ListMessagesAsync(_ticketId)).Data!.First().Attachments!.Single().ClientName, Is.EqualTo("a.pdf"));
        await Assert.ThatAsync(
            () => Trengo.Messages.SendMessageAsync(_ticketId, new SendMessageRequest { AttachmentIds = [99] }),
            Throws.InstanceOf<TrengoValidationException>());
    }

    [Test]
    public async Task Template_Sent_OpensATicketWithItsTextFilledIn()
    {
        var sent = await Trengo.WhatsApp.StartTemplateConversationAsync("+31620000000", 7, ["Jane"]);

        var ticket = await Trengo.Tickets.GetTicketAsync(sent!.Message!.TicketId!.Value);
        Assert.That(ticket.Contact!.Phone, Is.EqualTo("+31620000000"));
    }

    [Test]
    public async Task CustomChannel_PushedInto_HasTheCustomersMessage()
    {
        await Trengo.Messages.PushCustomChannelMessageAsync(new CustomChannelMessageRequest
        {
            Channel = 9,
            Contact = new CustomChannelContact { Name = "Jo", Identifier = "jo@example.com" },
            Body = new CustomChannelBody { Text = "Hi" },
        });

        var ticket = (await Trengo.Tickets.ListTicketsAsync(lastMessageType: MessageDirection.Inbound, term: "jo@")).Data!.Single();
        Assert.That((await Trengo.Messages.ListMessagesAsync(ticket.Id!.Value)).Data!.Single().Text, Is.EqualTo("Hi"));
    }
}
