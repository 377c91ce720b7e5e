using System.Net;
using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Trengo.DependencyInjection.Tests.Support;

namespace Trengo.DependencyInjection.Tests;

/// <summary>What holds of the HTTP client below, whatever the application does with its clients.</summary>
public class HttpClientTests
{
    [Test]
    public async Task HttpClient_OfTheFactory_HasNoTimeoutThatCutsUploads()
    {
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(clients => clients.ConfigureHttpClient(client => client.Timeout = TimeSpan.FromSeconds(1)));
        var name = services.AddTrengo(options => options.Token = "t").Name;
        await using var provider = services.BuildServiceProvider();

        Assert.That(provider.GetRequiredService<IHttpClientFactory>().CreateClient(name).Timeout, Is.EqualTo(Timeout.InfiniteTimeSpan));
    }

    [Test]
    public async Task PrimaryHandler_OfTheFactory_FollowsNoRedirectsAndKeepsNoCookies()
    {
        HttpMessageHandler? primary = null;
        var services = new ServiceCollection();
        services.AddTrengo(options => options.Token = "t").ConfigurePrimaryHttpMessageHandler((handler, _) => primary = handler);
        await using var provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("Trengo");

        Assert.That(primary, Is.InstanceOf<SocketsHttpHandler>()
            .With.Property("AllowAutoRedirect").False.And.Property("UseCookies").False.And.Property("AutomaticDecompression").EqualTo(DecompressionMethods.All));
        Assert.That(((SocketsHttpHandler)primary!).PlaintextStreamFilter, Is.Not.Null, "what hears answers in the middle of uploads");
    }

    [Test]
    public async Task PrimaryHandler_OfTheApplication_KeepsItsProxyButLosesRedirectsAndCookies()
    {
        var own = new HttpClientHandler { Proxy = new WebProxy("http://proxy.example") };
        var ownSockets = new SocketsHttpHandler { Proxy = new WebProxy("http://proxy.example") };
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(clients => clients.ConfigurePrimaryHttpMessageHandler(() => own));
        services.AddTrengo(options => options.Token = "t");
        services.AddTrengo("nl", options => options.Token = "t").ConfigurePrimaryHttpMessageHandler(() => ownSockets);
        await using var provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("Trengo");
        _ = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("Trengo:nl");

        Assert.That((own.AllowAutoRedirect, own.UseCookies, own.Proxy), Is.EqualTo((false, false, own.Proxy)));
        Assert.That((ownSockets.AllowAutoRedirect, ownSockets.UseCookies), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task ResilienceHandler_ForAllClients_DoesNotRepeatAPost()
    {
        var handler = new RecordingHandler(_ => HttpStatusCode.InternalServerError);
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(clients => clients.AddStandardResilienceHandler());
        services.AddTrengo(options => options.Token = "t").ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await Assert.ThatAsync(
            () => provider.GetRequiredService<IMessagesClient>().SendMessageAsync(5, new SendMessageRequest { Message = "m" }),
            Throws.InstanceOf<TrengoApiException>());
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ResilienceHandler_ForThisClient_Stays()
    {
        var handler = new RecordingHandler(count => count < 3 ? HttpStatusCode.InternalServerError : HttpStatusCode.OK);
        var services = new ServiceCollection();
        services.AddTrengo(options => options.Token = "t").ConfigurePrimaryHttpMessageHandler(() => handler)
            .AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.Zero);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IMessagesClient>().SendMessageAsync(5, new SendMessageRequest { Message = "m" });

        Assert.That(handler.Requests, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task HttpClient_ConfiguredByTheApplication_IsSentWith()
    {
        var handler = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddTrengo(options => options.Token = "t")
            .ConfigurePrimaryHttpMessageHandler(() => handler)
            .ConfigureHttpClient(client => client.DefaultRequestHeaders.UserAgent.ParseAdd("acme/1"));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ITicketsClient>().ListTicketsAsync();

        Assert.That(handler.Requests.Single().UserAgent, Is.EqualTo("acme/1"));
    }

    [Test]
    public async Task Handlers_ThatTheFactoryReplaces_AreReplacedUnderTheSingletonToo()
    {
        var created = 0;
        var services = new ServiceCollection();
        services.AddTrengo(options => options.Token = "t")
            .ConfigurePrimaryHttpMessageHandler(() =>
            {
                created++;
                return new RecordingHandler();
            });
        var factory = new RotatingFactory();
        services.AddSingleton<IHttpClientFactory>(factory);
        await using var provider = services.BuildServiceProvider();
        var tickets = provider.GetRequiredService<ITicketsClient>();

        await tickets.ListTicketsAsync();
        var first = factory.Current;
        factory.Rotate();
        await tickets.ListTicketsAsync();

        Assert.That(first.Requests, Has.Count.EqualTo(1));
        Assert.That(factory.Current.Requests, Has.Count.EqualTo(1));
        Assert.That(created, Is.Zero);
    }

    [Test]
    public async Task Log_OfTheApplication_HasTheClientsOwnEventsAndNothingOfTheFactorys()
    {
        var log = new List<string>();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new ListLoggerProvider(log)));
        services.AddTrengo(options => options.Token = "planted").ConfigurePrimaryHttpMessageHandler(() => new RecordingHandler());
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ITicketsClient>().ListTicketsAsync(term: "planted");

        Assert.That(log.Where(line => line.StartsWith(TrengoTelemetry.LoggerCategory + ": ", StringComparison.Ordinal)), Has.Exactly(4).Items);
        Assert.That(log, Has.None.StartsWith("System.Net.Http").And.None.Contains("planted"));
    }

    /// <summary>Does at a word what the factory does after the lifetime of a handler.</summary>
    private sealed class RotatingFactory : IHttpClientFactory
    {
        public RecordingHandler Current { get; private set; } = new();

        public void Rotate() => Current = new RecordingHandler();

        public HttpClient CreateClient(string name) => new(Current, disposeHandler: false);
    }
}
