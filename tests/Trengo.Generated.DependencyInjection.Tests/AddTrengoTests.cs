using Microsoft.Extensions.DependencyInjection;
using Trengo.DependencyInjection.Tests.Support;

namespace Trengo.DependencyInjection.Tests;

public class AddTrengoTests
{
    [Test]
    public async Task AddTrengo_WithOptions_GivesAClientThatSendsWithThem()
    {
        var handler = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddTrengo(options =>
        {
            options.Token = "t1";
            options.BaseAddress = new Uri("https://trengo.example/v2");
        }).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider(validateScopes: true);

        await provider.GetRequiredService<TrengoClient>().Tickets.GetTicketAsync(5);

        Assert.That(handler.Requests.Single().Uri, Is.EqualTo(new Uri("https://trengo.example/v2/tickets/5")));
        Assert.That(handler.Requests.Single().Token, Is.EqualTo("t1"));
        Assert.That(handler.Requests.Single().UserAgent, Does.StartWith("Trengo.Generated/"));
    }

    [Test]
    public async Task AddTrengo_EveryPart_IsRegisteredByItsInterfaceToo()
    {
        var services = new ServiceCollection();
        services.AddTrengo(options => options.Token = "t");
        services.AddTrengo("nl", options => options.Token = "t");
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<TrengoClient>();
        var keyed = provider.GetRequiredKeyedService<TrengoClient>("nl");
        var parts = typeof(TrengoClient).GetProperties().Where(property => property.PropertyType.IsInterface).ToList();

        Assert.That(parts, Is.Not.Empty);
        Assert.That(parts.Where(part => !ReferenceEquals(provider.GetService(part.PropertyType), part.GetValue(client))), Is.Empty);
        Assert.That(parts.Where(part => !ReferenceEquals(provider.GetRequiredKeyedService(part.PropertyType, "nl"), part.GetValue(keyed))), Is.Empty);
    }

    [Test]
    public async Task AddTrengo_SeveralAccounts_EachHaveTheirOwnTokenAddressAndChain()
    {
        var handlers = new Dictionary<string, RecordingHandler>();
        var services = new ServiceCollection();
        services.AddTrengo(options => options.Token = "main").ConfigurePrimaryHttpMessageHandler(() => handlers["main"] = new RecordingHandler());
        foreach (var name in new[] { "nl", "be" })
        {
            services.AddTrengo(name, options =>
            {
                options.Token = name + "-token";
                options.BaseAddress = new Uri($"https://{name}.example");
            }).ConfigurePrimaryHttpMessageHandler(() => handlers[name] = new RecordingHandler());
        }

        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<TrengoClient>().Tickets.ListTicketsAsync();
        await provider.GetRequiredKeyedService<ITicketsClient>("be").ListTicketsAsync();
        await provider.GetRequiredKeyedService<TrengoClient>("nl").Tickets.ListTicketsAsync();

        Assert.That(handlers.Select(handler => (handler.Key, handler.Value.Requests.Single().Token)), Is.EquivalentTo([("main", "main"), ("nl", "nl-token"), ("be", "be-token")]));
        Assert.That(handlers["be"].Requests.Single().Uri.Host, Is.EqualTo("be.example"));
    }

    [Test]
    public async Task AddTrengo_OnlyNamed_RegistersNoClientWithoutAName()
    {
        var services = new ServiceCollection();
        services.AddTrengo("nl", options => options.Token = "t");
        await using var provider = services.BuildServiceProvider();

        Assert.That(provider.GetService<TrengoClient>(), Is.Null);
        Assert.That(provider.GetKeyedService<TrengoClient>("be"), Is.Null);
    }

    [Test]
    public async Task AddTrengo_Twice_AddsToTheOptionsAndSendsOnce()
    {
        var attempts = 0;
        var handler = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddTrengo(options => options.Token = "t").AddHttpMessageHandler(() => new CountingHandler(() => attempts++));
        services.AddTrengo(options => options.BaseAddress = new Uri("https://second.example")).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<TrengoClient>().Tickets.ListTicketsAsync();

        Assert.That(attempts, Is.EqualTo(1));
        Assert.That(handler.Requests.Single().Uri.Host, Is.EqualTo("second.example"));
        Assert.That(provider.GetServices<TrengoClient>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task AddTrengo_TokenProviderOfAService_IsAskedForEachRequest()
    {
        var handler = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddSingleton<Vault>();
        services.AddTrengo().ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddOptions<TrengoClientOptions>().Configure<Vault>((options, vault) => options.TokenProvider = vault.GetTokenAsync);
        await using var provider = services.BuildServiceProvider();
        var tickets = provider.GetRequiredService<ITicketsClient>();

        await tickets.ListTicketsAsync();
        await tickets.ListTicketsAsync();

        Assert.That(handler.Requests.Select(request => request.Token), Is.EqualTo(new[] { "token1", "token2" }));
    }

    [Test]
    public void AddTrengo_EmptyNameOrNothingToConfigureWith_IsRefused()
    {
        var services = new ServiceCollection();

        Assert.That(() => services.AddTrengo("", _ => { }), Throws.ArgumentException.With.Property("ParamName").EqualTo("name"));
        Assert.That(() => services.AddTrengo((Action<TrengoClientOptions>)null!), Throws.ArgumentNullException);
        Assert.That(() => services.AddTrengo((Microsoft.Extensions.Configuration.IConfiguration)null!), Throws.ArgumentNullException);
        Assert.That(() => ((IServiceCollection)null!).AddTrengo(_ => { }), Throws.ArgumentNullException);
    }

    [Test]
    public async Task Provider_Disposed_DisposesTheClients()
    {
        var services = new ServiceCollection();
        services.AddTrengo(options => options.Token = "t").ConfigurePrimaryHttpMessageHandler(() => new RecordingHandler());
        var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<TrengoClient>();

        await provider.DisposeAsync();

        await Assert.ThatAsync(() => client.Tickets.ListTicketsAsync(), Throws.InstanceOf<ObjectDisposedException>());
    }

    private sealed class Vault
    {
        private int _count;

        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => new("token" + Interlocked.Increment(ref _count));
    }
}
