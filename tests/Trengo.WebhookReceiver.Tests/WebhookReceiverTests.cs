using System.Net;
using Trengo.Webhooks;

namespace Trengo.WebhookReceiver.Tests;

/// <summary>The sample answers Trengo, and whoever says that he is Trengo.</summary>
public sealed class WebhookReceiverTests
{
    private const string Body = "message_id=4317443018&ticket_id=969913450&message=Hello+w%C3%B6rld%21&contact_id=543573994&contact_email=jane%40example.com";

    // Computed by another program, after Trengo's page on verifying requests.
    private const string DocumentedBody = "{\"ticket_id\":\"123\"}";
    private const string DocumentedSignature = "1700000000;90e0b1ca845f15042fe08cfb15151ef4739b56674a266749426ce728ced1abb3";

    [Test]
    public async Task Call_RightlySigned_IsHandled()
    {
        using var receiver = new Receiver();

        Assert.That(await receiver.PostAsync("/trengo/INBOUND", Body, receiver.Sign(Body)), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(receiver.Log, Is.EqualTo(new[] { "Message 4317443018 of contact 543573994 came in ticket 969913450" }));
    }

    [TestCase("TICKET_CLOSED", "Ticket 123 was closed")]
    [TestCase("TICKET_SNOOZED", "Nothing to do about TrengoWebhookEvent")]
    public async Task Call_SignedByAnotherProgram_IsHandledAfterTheEventInTheAddress(string type, string log)
    {
        using var receiver = new Receiver();

        Assert.That(await receiver.PostAsync($"/trengo/{type}", DocumentedBody, DocumentedSignature), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(receiver.Log, Is.EqualTo(new[] { log }));
    }

    [Test]
    public async Task Call_Tampered_IsRefusedAndLogsNothingOfIt()
    {
        using var receiver = new Receiver();
        var signature = receiver.Sign(Body);

        Assert.That(await receiver.PostAsync("/trengo/INBOUND", Body.Replace("Hello", "Planted", StringComparison.Ordinal), signature), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(receiver.Log, Has.Exactly(1).Contains(nameof(WebhookRejection.WrongSignature)));
        Assert.That(string.Join('\n', receiver.Log), Does.Not.Contain("Planted").And.Not.Contain(Receiver.Secret).And.Not.Contain(signature));
    }

    [TestCase(null, HttpStatusCode.Unauthorized)]
    [TestCase("1700000000", HttpStatusCode.Unauthorized)]
    public async Task Call_NotSigned_IsRefused(string? signature, HttpStatusCode status)
    {
        using var receiver = new Receiver();

        Assert.That(await receiver.PostAsync("/trengo/INBOUND", Body, signature), Is.EqualTo(status));
    }

    [Test]
    public async Task Call_SignedAndUnreadable_IsABadRequest()
    {
        using var receiver = new Receiver();

        Assert.That(await receiver.PostAsync("/trengo/INBOUND", "{", receiver.Sign("{")), Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Call_MoreThanAllowed_IsTooLarge()
    {
        using var receiver = new Receiver();
        var body = new string('a', (1024 * 1024) + 1);

        Assert.That(await receiver.PostAsync("/trengo/INBOUND", body, receiver.Sign(body)), Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }

    [Test]
    [Property("Fault", "WH11")]
    public async Task Call_SameMessageAgain_IsAnsweredAndNotHandledAgain()
    {
        using var receiver = new Receiver();
        var signature = receiver.Sign(Body);
        await receiver.PostAsync("/trengo/INBOUND", Body, signature);

        Assert.That(await receiver.PostAsync("/trengo/INBOUND", Body, signature), Is.EqualTo(HttpStatusCode.OK));
        receiver.Advance(TimeSpan.FromMinutes(1));
        Assert.That(await receiver.PostAsync("/trengo/INBOUND", Body, receiver.Sign(Body)), Is.EqualTo(HttpStatusCode.OK), "signed anew");
        Assert.That(receiver.Log.Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Call_ReplayedLater_IsRefused()
    {
        using var receiver = new Receiver();
        var signature = receiver.Sign(Body);
        await receiver.PostAsync("/trengo/INBOUND", Body, signature);
        receiver.Advance(TimeSpan.FromMinutes(6));

        Assert.That(await receiver.PostAsync("/trengo/INBOUND", Body, signature), Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Call_HandlerFails_IsHandledWhenItComesAgain()
    {
        var handler = new FailsFirst();
        using var receiver = new Receiver(handler);

        Assert.That(await receiver.PostAsync("/trengo/INBOUND", Body, receiver.Sign(Body)), Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(await receiver.PostAsync("/trengo/INBOUND", Body, receiver.Sign(Body)), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(handler.Calls, Is.EqualTo(2));
    }

    [Test]
    public void Start_NoSecret_FailsAndNamesTheOption()
    {
        Assert.That(() => new Receiver(secret: " "), Throws.ArgumentException.With.Message.Contains(nameof(TrengoWebhookOptions.SigningSecrets)));
    }

    private sealed class FailsFirst : IWebhookHandler
    {
        public int Calls { get; private set; }

        public Task HandleAsync(TrengoWebhookEvent received) => ++Calls == 1 ? throw new InvalidOperationException("The database is away.") : Task.CompletedTask;
    }
}
