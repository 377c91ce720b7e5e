using System.Net.Http.Headers;
using Trengo.Testing.Accounts;
using Trengo.Testing.Webhooks;
using Trengo.Webhooks;

namespace Trengo.Testing;

/// <content>What Trengo calls.</content>
public sealed partial class TrengoStub
{
    /// <summary>Makes the request that Trengo reports an event with: form fields, signed. Send it with a client of your own, such as that of a test host.</summary>
    /// <param name="webhookEvent">The event. Members that are not set and that Trengo documents are sent with samples.</param>
    /// <param name="url">Where to; it may be relative.</param>
    /// <param name="signingSecret">The secret of the webhook.</param>
    /// <returns>The request, signed with the time of the options' clock.</returns>
    public HttpRequestMessage CreateWebhookRequest(TrengoWebhookEvent webhookEvent, Uri url, string signingSecret)
    {
        ArgumentNullException.ThrowIfNull(webhookEvent);
        ArgumentNullException.ThrowIfNull(url);
        using var form = new FormUrlEncodedContent(WebhookForm.Fields(webhookEvent, _options.NamesWebhookTypes));
        using var body = new MemoryStream();
        form.CopyTo(body, context: null, CancellationToken.None);
        var options = new TrengoWebhookOptions { SigningSecrets = { signingSecret }, TimeProvider = _options.TimeProvider };
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body.ToArray()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        request.Headers.Add(TrengoWebhook.SignatureHeader, new TrengoWebhook(options).Sign(body.ToArray()));
        return request;
    }

    /// <summary>Reports an event to a URL as Trengo does.</summary>
    /// <param name="webhookEvent">The event, as <see cref="CreateWebhookRequest"/> takes it.</param>
    /// <param name="url">Where to.</param>
    /// <param name="signingSecret">The secret of the webhook.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the receiver answered, read to its end.</returns>
    public async Task<HttpResponseMessage> DeliverAsync(
        TrengoWebhookEvent webhookEvent, Uri url, string signingSecret, CancellationToken cancellationToken = default)
    {
        using var request = CreateWebhookRequest(webhookEvent, url, signingSecret);
        return await _host.Http.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reports an event to each webhook that was created for its kind, at its URL and with its secret.</summary>
    /// <param name="webhookEvent">The event, as <see cref="CreateWebhookRequest"/> takes it.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <returns>What the receivers answered, in the order of the webhooks.</returns>
    /// <exception cref="TrengoStubException">No webhook was created for it.</exception>
    public async Task<IReadOnlyList<HttpResponseMessage>> DeliverAsync(TrengoWebhookEvent webhookEvent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhookEvent);
        var answers = new List<HttpResponseMessage>();
        foreach (var (url, secret) in WebhooksFor(webhookEvent.Type))
        {
            answers.Add(await DeliverAsync(webhookEvent, url, secret, cancellationToken).ConfigureAwait(false));
        }

        return answers;
    }

    private List<(Uri Url, string Secret)> WebhooksFor(string? type)
    {
        lock (_account.Gate)
        {
            var webhooks = _account.List("/webhooks").Where(webhook => webhook["type"]?.ToString() == type && Account.IdOf(webhook) != Seed.WebhookId)
                .Select(webhook => (new Uri(webhook["url"]!.ToString()), webhook["signing_secret"]!.ToString())).ToList();
            return webhooks.Count > 0 ? webhooks : throw new TrengoStubException($"No webhook was created for {type}: create one with Webhooks.CreateWebhookAsync, or give the URL and the secret.");
        }
    }
}
