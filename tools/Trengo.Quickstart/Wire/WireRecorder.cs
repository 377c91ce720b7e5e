using System.Net;

namespace Trengo.Quickstart.Wire;

/// <summary>Stands between the client and the network, and remembers the last exchange as it was sent.</summary>
internal sealed class WireRecorder : DelegatingHandler
{
    private readonly bool _onlyReads;

    public WireRecorder(Destination destination)
        : base(CreateTransport(destination.Options.BaseAddress))
    {
        _onlyReads = destination.IsReal;
    }

    public Exchange? Last { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The promise to only read must not depend on what the collection calls its requests.
        if (_onlyReads && request.Method != HttpMethod.Get)
        {
            throw new InvalidOperationException($"A {request.Method} was held back: only what reads is called here.");
        }

        Last = new Exchange($"{request.Method} {request.RequestUri!.PathAndQuery}");
        var response = await base.SendAsync(request, cancellationToken);
        Last = Last with { Status = (int)response.StatusCode };

        // Buffered, so that the client can read it again.
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var (items, id) = AnswerReader.Read(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        Last = Last with { Items = items, Id = id };
        return response;
    }

    private static SocketsHttpHandler CreateTransport(Uri address) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        // HTTP_PROXY holds for loopback too, where no proxy can reach the stub.
        UseProxy = !address.IsLoopback,
    };
}
