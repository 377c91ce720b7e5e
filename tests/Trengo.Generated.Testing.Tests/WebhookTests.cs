using System.Net;
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
}
