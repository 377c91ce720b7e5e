using Trengo.Testing.Accounts;
using Trengo.Testing.Document;
using Trengo.Testing.Faults;
using Trengo.Testing.Server;
using WireMock.Server;

namespace Trengo.Testing;

/// <summary>
/// A Trengo on the loopback address for tests: it answers as Trengo does, keeps what it is sent, checks it against the OpenAPI document
/// that the client was generated from, and misbehaves on request.
/// </summary>
/// <remarks>Each stub is a server and an account of its own. All members can be used by many threads at a time.</remarks>
public sealed partial class TrengoStub : IAsyncDisposable, IDisposable
{
    private readonly ApiDocument _document = ApiDocument.Instance;
    private readonly TrengoStubOptions _options;
    private readonly Account _account;
    private readonly FaultQueue _faults = new();
    private readonly StubHost _host;
    private readonly Recording _recording = new();

    private TrengoStub(TrengoStubOptions options)
    {
        _options = options;
        _account = new Account(_document, options.TimeProvider, options.FindsAnyId);
        if (!options.StartsEmpty)
        {
            Seed.Fill(_account);
        }

        _host = new StubHost(_document, options, _account, _faults, _recording);
    }

    /// <summary>The token of <see cref="CreateClient"/>. The stub takes any other one too: see <see cref="ExpireToken"/>.</summary>
    public static string Token => "trengo-stub-token";

    /// <summary>The base address, such as <c>http://127.0.0.1:49152/api/v2</c>.</summary>
    public Uri BaseUrl => _host.BaseUrl;

    /// <summary>The server below, for mappings of your own: those of a priority below <see cref="int.MaxValue"/> answer first, and are neither checked nor remembered here.</summary>
    public WireMockServer Server => _host.Server;

    /// <summary>What the stub knows: a line for each operation of the document, such as <c>POST /tickets/{ticket_id}/messages  sendMessage</c>.</summary>
    public static IReadOnlyList<string> Routes =>
        [.. ApiDocument.Instance.Operations.Select(operation => $"{operation.Method,-6} {operation.Path}  {operation.Id}")];

    /// <summary>Starts a stub with the default options.</summary>
    /// <returns>The stub, which runs until it is disposed.</returns>
    public static TrengoStub Start() => Start(new TrengoStubOptions());

    /// <summary>Starts a stub.</summary>
    /// <param name="options">How it behaves.</param>
    /// <returns>The stub, which runs until it is disposed.</returns>
    /// <exception cref="TrengoStubException">The port cannot be used.</exception>
    public static TrengoStub Start(TrengoStubOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.TimeProvider);
        return new TrengoStub(options.Copy());
    }

    /// <summary>Creates a client that calls this stub.</summary>
    /// <param name="configure">Changes the options of the client, whose token and base address are set.</param>
    /// <returns>The client. It can be used until the stub is disposed.</returns>
    public TrengoClient CreateClient(Action<TrengoClientOptions>? configure = null)
    {
        var options = new TrengoClientOptions { Token = Token, BaseAddress = BaseUrl };
        configure?.Invoke(options);
        return new TrengoClient(_host.Http, options);
    }

    /// <summary>Stops the server.</summary>
    public void Dispose() => _host.Dispose();

    /// <summary>Stops the server.</summary>
    /// <returns>A task that is done when it has stopped.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
