namespace Trengo.Http;

/// <summary>
/// The caller's HttpClient as the end of our pipeline: always the same one, or one for each request. It stays the caller's: disposing
/// this does nothing to it.
/// </summary>
internal sealed class HttpClientHandlerAdapter : HttpMessageHandler
{
    private readonly Func<HttpClient> _httpClient;

    public HttpClientHandlerAdapter(Func<HttpClient> httpClient)
    {
        _httpClient = httpClient;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        return _httpClient().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
