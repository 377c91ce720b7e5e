using System.Net.Http.Headers;

namespace Trengo.Http;

/// <summary>
/// Gives each request its token. Per request and not in default headers, for those cannot be changed while requests are sent,
/// and go wherever a request goes.
/// </summary>
internal sealed class TrengoAuthHandler : DelegatingHandler
{
    private readonly Uri _origin;
    private readonly Func<CancellationToken, ValueTask<string>> _provider;

    public TrengoAuthHandler(Uri origin, Func<CancellationToken, ValueTask<string>> provider, HttpMessageHandler inner)
        : base(inner)
    {
        _origin = origin;
        _provider = provider;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { IsAbsoluteUri: true } target && BaseAddress.IsSameOrigin(target, _origin))
        {
            var token = await _provider(cancellationToken).ConfigureAwait(false);
            if (BearerToken.FindProblem(token) is { } problem)
            {
                throw new InvalidOperationException($"The token that TrengoClientOptions.TokenProvider gave {problem}.");
            }

            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
