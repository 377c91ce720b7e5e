using System.Net;
using System.Text;
using Acme.Readme;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Trengo.Webhooks;

namespace Trengo.ContractTests.Readme;

/// <summary>The receiver that README.md shows, on loopback.</summary>
public sealed class ReadmeWebhookTests
{
    private const string Secret = "test-signing-secret";

    [TestCase("ticket_id=123", HttpStatusCode.OK)]
    [TestCase("ticket_id=124", HttpStatusCode.Unauthorized)]
    public async Task Readme_Receiver_TakesOnlyWhatWasSigned(string sent, HttpStatusCode status)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        WebhookSnippets.Receive(app, Secret);
        await app.StartAsync();

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/trengo/TICKET_CLOSED") { Content = new StringContent(sent) };
        request.Headers.Add(TrengoWebhook.SignatureHeader, new TrengoWebhook(Secret).Sign(Encoding.UTF8.GetBytes("ticket_id=123")));
        using var response = await http.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(status));
    }
}
