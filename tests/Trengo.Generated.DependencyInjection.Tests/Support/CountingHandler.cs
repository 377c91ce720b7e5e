using System.Net.Http;

namespace Trengo.DependencyInjection.Tests.Support;

/// <summary>A handler that an application puts into the chain.</summary>
internal sealed class CountingHandler(Action onRequest) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        onRequest();
        return base.SendAsync(request, cancellationToken);
    }
}
