using System.Net;
using System.Net.Http;
using System.Text;

namespace Trengo.DependencyInjection.Tests.Support;

/// <summary>At the end of the chain in place of the network. It answers "{}" to everything.</summary>
internal sealed class RecordingHandler(Func<int, HttpStatusCode>? status = null) : HttpMessageHandler
{
    private readonly SemaphoreSlim _received = new(0);
    private readonly List<(Uri Uri, string? Token, string UserAgent)> _requests = [];

    public IReadOnlyList<(Uri Uri, string? Token, string UserAgent)> Requests => _requests;

    public bool IsDisposed { get; private set; }

    /// <summary>Ends when so many requests have come since the last time.</summary>
    public async Task WaitForAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Assert.That(await _received.WaitAsync(TimeSpan.FromSeconds(30)), Is.True, $"request {i + 1} of {count}");
        }
    }

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

        _received.Release();
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
