using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Trengo.ContractTests.Support;

/// <summary>A server on loopback that answers every request alike and remembers it.</summary>
internal sealed class StubServer : IDisposable
{
    public const string Token = "contract-test-token";

    private readonly WireMockServer _server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });

    public StubServer() => Answer(200, "{}");

    public TrengoClient CreateClient() =>
        new(new TrengoClientOptions { Token = Token, BaseAddress = new Uri($"{_server.Url}/api/v2") });

    public void Answer(int status, string? json)
    {
        var response = Response.Create().WithStatusCode(status);
        if (json is not null)
        {
            response = response.WithHeader("Content-Type", "application/json").WithBody(json);
        }

        _server.ResetMappings();
        _server.Given(Request.Create()).RespondWith(response);
    }

    /// <summary>The one request that arrived.</summary>
    public ReceivedRequest Received
    {
        get
        {
            Assert.That(_server.LogEntries, Has.Count.EqualTo(1), "the number of requests that arrived at the stub");
            return new ReceivedRequest(_server.LogEntries[0].RequestMessage!);
        }
    }

    /// <summary>All requests that arrived, as method and path with query, in their order.</summary>
    public IReadOnlyList<string> Requests => [.. _server.LogEntries.Select(entry => $"{entry.RequestMessage!.Method} {new Uri(entry.RequestMessage.Url!).PathAndQuery}")];

    public Uri Address => new(_server.Url!);

    public void Dispose() => _server.Dispose();
}
