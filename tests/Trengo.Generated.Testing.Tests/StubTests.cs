namespace Trengo.Testing.Tests;

/// <summary>A test with a stub and a client of its own.</summary>
public abstract class StubTests
{
    /// <summary>The channel and the ticket that are there from the start.</summary>
    private protected const long ChannelId = 650578;
    private protected const long TicketId = 245404208;

    private protected TrengoStub Stub { get; private set; } = null!;

    private protected TrengoClient Trengo { get; private set; } = null!;

    private protected virtual TrengoStubOptions Options => new();

    [SetUp]
    public void StartStub()
    {
        Stub = TrengoStub.Start(Options);
        Trengo = Stub.CreateClient(options => options.MaxRetries = 0);
    }

    [TearDown]
    public async Task StopStubAsync()
    {
        Trengo.Dispose();
        await Stub.DisposeAsync();
    }

    private protected HttpRequestMessage Request(HttpMethod method, string path, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(method, Stub.BaseUrl.AbsoluteUri + path) { Content = content };
        request.Headers.Authorization = new("Bearer", TrengoStub.Token);
        return request;
    }

    private protected static HttpClient CreateHttpClient() => new(new SocketsHttpHandler { UseProxy = false });
}
