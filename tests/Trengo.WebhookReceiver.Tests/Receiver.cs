using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using Trengo.Webhooks;

namespace Trengo.WebhookReceiver.Tests;

/// <summary>The sample itself, on a port of loopback, at a time of the test's choice.</summary>
internal sealed class Receiver : IDisposable
{
    public const string Secret = "test-signing-secret";

    private readonly FakeTimeProvider _clock = new(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
    private readonly FakeLoggerProvider _logs = new();
    private readonly WebApplicationFactory<Program> _application;
    private readonly HttpClient _http;
    private readonly TrengoWebhook _signer;

    public Receiver(IWebhookHandler? handler = null, string secret = Secret)
    {
        _signer = new TrengoWebhook(new TrengoWebhookOptions { SigningSecrets = { Secret }, TimeProvider = _clock });
        _application = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseSetting("Trengo:Webhook:SigningSecrets:0", secret);
            host.ConfigureLogging(logging => logging.ClearProviders().AddProvider(_logs));
            host.ConfigureTestServices(services =>
            {
                services.AddSingleton<TimeProvider>(_clock);
                if (handler is not null)
                {
                    services.AddSingleton(handler);
                }
            });
        });
        _application.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _http = _application.CreateClient();
    }

    /// <summary>What the application has written to its log, a line for each entry.</summary>
    public IEnumerable<string> Log => _logs.Collector.GetSnapshot().Where(entry => entry.Category!.StartsWith("Trengo.", StringComparison.Ordinal)).Select(entry => entry.Message);

    public void Advance(TimeSpan time) => _clock.Advance(time);

    public string Sign(string body) => _signer.Sign(Encoding.UTF8.GetBytes(body));

    public async Task<HttpStatusCode> PostAsync(string path, string body, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation(TrengoWebhook.SignatureHeader, signature);
        }

        using var response = await _http.SendAsync(request);
        Assert.That(await response.Content.ReadAsStringAsync(), Is.Empty, "what the receiver says beside its status");
        return response.StatusCode;
    }

    public void Dispose()
    {
        _http.Dispose();
        _application.Dispose();
        _logs.Dispose();
    }
}
