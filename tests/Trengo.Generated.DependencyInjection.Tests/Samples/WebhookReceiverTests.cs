using System.Net;
using System.Net.Http;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Trengo.DependencyInjection.Tests.Support;
using Trengo.Webhooks;
using WebhookReceiver;

namespace Trengo.DependencyInjection.Tests.Samples;

/// <summary>The sample, running in this process on the loopback address, with Trengo replaced.</summary>
public class WebhookReceiverTests
{
    private const string Secret = "the secret of the sample";
    private const string Inbound = "message_id=4317443018&ticket_id=5&message=Hello+w%C3%B6rld&channel_id=8&contact_id=9";

    private readonly TrengoWebhook _trengo = new(Secret);
    private RecordingHandler _handler = null!;
    private WebApplication _application = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _handler = new RecordingHandler();
        _application = ReceiverApplication.Create(
            ["--urls", "http://127.0.0.1:0", "--Trengo:Token", "t", "--Trengo:SigningSecret", Secret],
            services =>
            {
                services.AddHttpClient("Trengo").ConfigurePrimaryHttpMessageHandler(() => _handler);
                services.AddLogging(logging => logging.ClearProviders());
            });
        await _application.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_application.Urls.Single()) };
    }

    [TearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }

    [Test]
    public async Task Receiver_GenuineMessage_IsAnsweredInItsTicket()
    {
        Assert.That(await PostAsync("/trengo/INBOUND", Inbound, Sign(Inbound)), Is.EqualTo(HttpStatusCode.Accepted));

        await _handler.WaitForAsync(1);
        Assert.That(_handler.Requests.Single().Uri.AbsolutePath, Is.EqualTo("/api/v2/tickets/5/messages"));
    }

    [Test]
    public async Task Receiver_SameMessageTwice_IsAnsweredOnce()
    {
        const string Next = "message_id=7&ticket_id=6&message=m";
        await PostAsync("/trengo/INBOUND", Inbound, Sign(Inbound));
        await PostAsync("/trengo/INBOUND", Inbound, Sign(Inbound));
        await PostAsync("/trengo/INBOUND", Next, Sign(Next));

        await _handler.WaitForAsync(2);
        Assert.That(_handler.Requests.Select(request => request.Uri.Segments[^2]), Is.EqualTo(new[] { "5/", "6/" }));
    }

    [TestCase(null)]
    [TestCase("1700000000;00")]
    public async Task Receiver_CallWithoutSignature_IsRefusedWithoutAWord(string? signature)
    {
        Assert.That(await PostAsync("/trengo/INBOUND", Inbound, signature), Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Receiver_CallWithTwoSignaturesOrOfAnotherBody_IsRefused()
    {
        Assert.That(await PostAsync("/trengo/INBOUND", Inbound, Sign(Inbound), Sign(Inbound)), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await PostAsync("/trengo/INBOUND", Inbound, Sign("another")), Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task Receiver_KindNobodyHasHeardOf_IsTakenAndDoesNothing()
    {
        const string Body = "something=1";
        Assert.That(await PostAsync("/trengo/SOMETHING_NEW", Body, Sign(Body)), Is.EqualTo(HttpStatusCode.Accepted));
    }

    private string Sign(string body) => _trengo.Sign(Encoding.UTF8.GetBytes(body));

    private async Task<HttpStatusCode> PostAsync(string path, string body, params string?[] signatures)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.Add(TrengoWebhook.SignatureHeader, signatures.OfType<string>());
        using var response = await _client.SendAsync(request);
        return response.StatusCode;
    }
}
