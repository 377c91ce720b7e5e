using System.Net;
using System.Net.Http;
using System.Text;

namespace Trengo.DependencyInjection.Tests.Support;

/// <summary>At the end of the chain in place of the network. It answers "{}" to everything.</summary>
internal sealed class RecordingHandler(Func<int, HttpStatusCode>? status = null) : HttpMessageHandler
{
    private readonly List<(Uri Uri, string? Token, string UserAgent)> _requests = [];

    public IReadOnlyList<(Uri Uri, string? Token, string UserAgent)> Requests => _requests;

    public bool IsDisposed { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        lock (_requests)
        {
            _requests.Add((request.RequestUri!, request.Headers.Authorization?.Parameter, request.Headers.UserAgent.ToString()));
        }

        return new HttpResponseMessage(status?.Invoke(_requests.Count) ?? HttpStatusCode.OK)
        {
            Content = new StringContent("{}", Encoding.UTF8, "application/json"),
        };
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
