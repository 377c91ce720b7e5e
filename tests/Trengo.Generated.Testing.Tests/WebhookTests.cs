using System.Net;
using System.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Trengo.Webhooks;

namespace Trengo.Testing.Tests;

/// <summary>The stub calls webhooks as Trengo does: a receiver made with <see cref="TrengoWebhook"/> takes them.</summary>
public sealed class WebhookTests : StubTests
{
    private const string Secret = "test-signing-secret";

    private readonly List<(string Path, string? ContentType, TrengoWebhookEvent Event)> _received = [];
    private WebApplication _receiver = null!;
    private string _secret = Secret;

    private static IEnumerable<TestCaseData> Events => typeof(TrengoWebhookEvent).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(TrengoWebhookEvent)) && !type.IsAbstract)
        .Select(type => new TestCaseData(Activator.CreateInstance(type)).SetArgDisplayNames(type.Name));

    /// <summary>What Trengo documents of each event that is complete in its documentation: developers.trengo.com/docs/payload.</summary>
    private static IEnumerable<TestCaseData> DocumentedFields =>
    [
        Fields(new InboundMessageEvent(), "message_id ticket_id contact_id message contact_name channel_id"),
        Fields(new OutboundMessageEvent(), "message_id ticket_id message user_id user_name user_email contact_id contact_name contact_email contact_identifier channel_id"),
        Fields(new NoteEvent(), "message_id ticket_id message user_id user_name user_email"),
        Fields(new TicketLabelAddedEvent(), "ticket_id label_id label_name"),
        Fields(new TicketLabelDeletedEvent(), "ticket_id label_id label_name"),
        Fields(new TicketCreatedEvent(), "ticket_id"),
        Fields(new TicketAssignedEvent(), "ticket_id user_id user_name user_email assigned_to"),
        Fields(new TicketAssignedEvent { AssignedTo = "TEAM" }, "ticket_id team_id team_name assigned_to"),
        Fields(new TicketClosedEvent(), "ticket_id"),
        Fields(new TicketMergedEvent(), "ticket_id merged_and_deleted_ticket_id"),
        Fields(new TicketReopenedEvent(), "ticket_id status"),
        Fields(new TicketMarkedAsSpamEvent(), "ticket_id"),
        Fields(new TicketUnmarkedAsSpamEvent(), "ticket_id"),
        Fields(new VoiceCallRecordedEvent(), "channel_id ticket_id contact_id direction from to user_id user_name user_email duration recording_url"),
    ];

    [SetUp]
    public async Task StartReceiverAsync()
    {
        _received.Clear();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _receiver = builder.Build();
        _receiver.MapPost("/{type}", async (HttpRequest request, string type) =>
        {
            try
            {
                _received.Add((request.Path, request.ContentType, await new TrengoWebhook(_secret).ReadAsync(request.Body, request.Headers[TrengoWebhook.SignatureHeader], type)));
                return Results.Ok();
            }
            catch (TrengoWebhookException)
            {
                return Results.Unauthorized();
            }
        });
        await _receiver.StartAsync();
    }

    [TearDown]
    public async Task StopReceiverAsync() => await _receiver.DisposeAsync();

    [TestCaseSource(nameof(Events))]
    public async Task Event_OfEachDocumentedKind_ArrivesSignedWithAllItsFields(object webhookEvent)
    {
        var sent = (TrengoWebhookEvent)webhookEvent;
        using var answer = await Stub.DeliverAsync(sent, new Uri($"{_receiver.Urls.Single()}/{sent.Type}"), Secret);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var (_, contentType, received) = _received.Single();
        Assert.That(contentType, Is.EqualTo("application/x-www-form-urlencoded"));
        Assert.That(received, Is.InstanceOf(sent.GetType()));
        Assert.That(received.AdditionalProperties, Is.Empty);
        Assert.That((received as TicketEvent)?.TicketId, Is.EqualTo(969913450).Or.Null);
    }

    [Test]
    public void Events_ComparedWithThoseThatCanBeSubscribedTo_AreAll() =>
        Assert.That(
            Events.Select(test => ((TrengoWebhookEvent)test.Arguments[0]!).Type),
            Is.EquivalentTo(Document.ApiDocument.Instance.Component("WebhookEventType").Enum));

    [TestCaseSource(nameof(DocumentedFields))]
    public async Task Event_WithNothingSet_HasTheFieldsThatTrengoDocuments(object webhookEvent, string fields)
    {
        using var request = Stub.CreateWebhookRequest((TrengoWebhookEvent)webhookEvent, new Uri("/hook", UriKind.Relative), Secret);
        var form = HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync());

        Assert.That(form.AllKeys, Is.EquivalentTo(fields.Split(' ')));
        Assert.That(form.AllKeys.Select(name => form[name]), Has.None.Empty);
    }

    [Test]
    public async Task Event_SignedWithAnotherSecret_IsRefused()
    {
        using var answer = await Stub.DeliverAsync(new TicketClosedEvent(), new Uri($"{_receiver.Urls.Single()}/TICKET_CLOSED"), "other");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Event_WithoutAnAddress_GoesToTheWebhooksThatWereCreatedForIt()
    {
        var created = await Trengo.Webhooks.CreateWebhookAsync(new CreateWebhookRequest { Name = "In", Type = WebhookEventType.Inbound, Url = $"{_receiver.Urls.Single()}/INBOUND" });
        _secret = created!.SigningSecret!;
        var answers = await Stub.DeliverAsync(new InboundMessageEvent { Message = "Grüße & mehr", TicketId = 5, ContactEmail = "a@example.com" });

        Assert.That(answers.Single().StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var received = (InboundMessageEvent)_received.Single().Event;
        Assert.That((received.Message, received.TicketId, received.ContactEmail), Is.EqualTo(("Grüße & mehr", 5L, "a@example.com")));
        await Assert.ThatAsync(() => Stub.DeliverAsync(new NoteEvent()), Throws.InstanceOf<TrengoStubException>().With.Message.Contains("NOTE"));
    }

    [Test]
    public async Task Event_ForAHostInTheTest_IsARequestToSend()
    {
        using var request = Stub.CreateWebhookRequest(new TicketAssignedEvent { TeamId = 7 }, new Uri("/hook", UriKind.Relative), Secret);
        var body = await request.Content!.ReadAsByteArrayAsync();
        var received = (TicketAssignedEvent)new TrengoWebhook(Secret).Read(body, request.Headers.GetValues(TrengoWebhook.SignatureHeader).Single(), "TICKET_ASSIGNED");

        Assert.That((received.AssignedTo, received.TeamId, received.UserId), Is.EqualTo(("TEAM", (long?)7, (long?)null)));
    }

    [Test]
    public async Task Event_WhereTypesAreNamed_NamesIts()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { NamesWebhookTypes = true });
        using var request = stub.CreateWebhookRequest(new NoteEvent(), new Uri("/hook", UriKind.Relative), Secret);

        Assert.That(await request.Content!.ReadAsStringAsync(), Does.Contain("type=NOTE").And.Contain("event_type=NOTE"));
    }

    private static TestCaseData Fields(TrengoWebhookEvent webhookEvent, string fields) =>
        new TestCaseData(webhookEvent, fields).SetArgDisplayNames(webhookEvent.Type!, fields);
}
