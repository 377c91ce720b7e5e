using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Trengo.Testing.Accounts;
using Trengo.Testing.Document;
using Trengo.Testing.Faults;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;
using WireMock.Util;

namespace Trengo.Testing.Server;

/// <summary>The server: WireMock with one mapping, which answers whatever no other mapping does.</summary>
internal sealed class StubHost : IDisposable
{
    private readonly RequestHandler _handler;
    private readonly CancellationTokenSource _stop = new();
    private int _isDisposed;

    public StubHost(ApiDocument document, TrengoStubOptions options, Account account, FaultQueue faults, Recording recording)
    {
        CheckPort(options.Port);
        Server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = [FormattableString.Invariant($"http://127.0.0.1:{options.Port}")],
            StartAdminInterface = false,
            AllowBodyForAllHttpMethods = true,
            DisableJsonBodyParsing = true,
            PreWireMockMiddlewareInit = application => Exchange.Attach((IApplicationBuilder)application),
        });
        // WireMock's own address says localhost where a port was given, which some machines look up as ::1.
        BaseUrl = new Uri(FormattableString.Invariant($"http://127.0.0.1:{Server.Port}{document.BasePath}"));
        _handler = new RequestHandler(document, options, account, faults, recording, ExpiredTokens, BaseUrl);
        Server.Given(Request.Create()).AtPriority(int.MaxValue).RespondWith(Response.Create().WithCallback(RespondAsync));
    }

    public WireMockServer Server { get; }

    public Uri BaseUrl { get; }

    public ConcurrentDictionary<string, bool> ExpiredTokens { get; } = new();

    /// <summary>What clients of the stub send through.</summary>
    public HttpClient Http { get; } = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // HTTP_PROXY holds for loopback too, where no proxy can reach the stub.
        UseProxy = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        // What is slow is not waited for.
        _stop.Cancel();
        Http.Dispose();
        Server.Dispose();
        _stop.Dispose();
    }

    // WireMock waits ten seconds for a port that is taken.
    private static void CheckPort(int port)
    {
        if (port is < 0 or > IPEndPoint.MaxPort)
        {
            throw new TrengoStubException(FormattableString.Invariant($"The stub could not start on port {port}: ports go up to {IPEndPoint.MaxPort}. Choose another one, or 0 for one that is free."));
        }

        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
        }
        catch (SocketException exception)
        {
            throw new TrengoStubException(FormattableString.Invariant($"The stub could not start on port {port}: {exception.Message}. Choose another one, or 0 for one that is free."));
        }
    }

    private async Task<IResponseMessage> RespondAsync(IRequestMessage message)
    {
        var answer = await _handler.AnswerAsync(message, _stop.Token).ConfigureAwait(false);
        var headers = answer.Headers.ToDictionary(header => header.Key, header => new WireMockList<string>(header.Value));
        if (answer.ContentType is { } contentType)
        {
            headers["Content-Type"] = new WireMockList<string>(contentType);
        }

        return new ResponseMessage
        {
            StatusCode = answer.Status,
            Headers = headers,
            BodyData = answer.Body.Length == 0 ? null : new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = answer.Body },
        };
    }
}
