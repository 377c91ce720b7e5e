using Trengo.Testing;
using Trengo.Webhooks;
using static Trengo.Testing.StubFault;

namespace Trengo.Quickstart.Guide;

/// <summary>What the tour shows. The lines of each region are printed as they stand here, beside what they did.</summary>
internal static class GuideSteps
{
    public static async Task<string> ListAsync(TrengoClient trengo, TrengoStub stub, CancellationToken cancellationToken)
    {
        var subjects = new List<string?>();
        #region List
        await foreach (var ticket in trengo.Tickets.ListAllTicketsAsync(cancellationToken: cancellationToken))
        {
            subjects.Add(ticket.Subject);
        }
        #endregion

        return $"{subjects.Count} tickets in {stub.RequestsTo("listTickets").Count} pages, each asked for when it was needed";
    }

    public static async Task<(long TicketId, string Outcome)> CreateAsync(TrengoClient trengo, CancellationToken cancellationToken)
    {
        #region Create
        var contact = await trengo.Contacts.FindOrCreateContactAsync(channelId: 1, "+31620000000", "Jane", cancellationToken);
        var request = new CreateTicketRequest { ChannelId = 1, ContactId = contact!.Id, Subject = "Hello" };
        var ticket = await trengo.Tickets.CreateTicketAsync(request, cancellationToken);
        #endregion

        return (ticket!.Id!.Value, $"ticket {ticket.Id} of contact {contact.Id}, {ticket.Status}");
    }

    public static Task UploadAsync(TrengoClient trengo, long ticketId, byte[] bytes, IProgress<MediaProgress> progress, CancellationToken cancellationToken)
    {
        #region Upload
        var media = MediaUpload.FromBytes(bytes, "sample.bin");
        return trengo.Messages.SendMediaAsync(ticketId, media, "Here it is", progress, cancellationToken);
        #endregion
    }

    public static async Task<string> SurviveLimitAsync(TrengoClient trengo, TrengoStub stub, long ticketId, CancellationToken cancellationToken)
    {
        #region Limit
        stub.Next(RateLimited(retryAfter: 1));
        var sent = await trengo.Messages.SendTextAsync(ticketId, "Hello", cancellationToken);
        #endregion

        return $"{string.Join(", then ", stub.RequestsTo("sendMessage").Select(request => request.Status))}: message {sent?.Message?.Id} was sent once";
    }

    public static async Task<string> VerifyWebhookAsync(TrengoStub stub, string signingSecret, CancellationToken cancellationToken)
    {
        using var request = stub.CreateWebhookRequest(new InboundMessageEvent { Message = "Hi" }, new Uri("/hook", UriKind.Relative), signingSecret);
        await using var body = await request.Content!.ReadAsStreamAsync(cancellationToken);
        var signature = request.Headers.GetValues(TrengoWebhook.SignatureHeader).Single();

        #region Webhook
        var webhook = new TrengoWebhook(signingSecret);
        var received = await webhook.ReadAsync(body, signature, "INBOUND", cancellationToken);
        var message = (InboundMessageEvent)received;
        #endregion

        return $"message {message.MessageId} in ticket {message.TicketId}: the signature is right";
    }
}
