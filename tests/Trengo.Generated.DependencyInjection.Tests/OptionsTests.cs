using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Trengo.DependencyInjection.Tests.Support;

namespace Trengo.DependencyInjection.Tests;

public class OptionsTests
{
    [Test]
    public async Task Configuration_Section_HasTheOptionsByTheirNames()
    {
        var handler = new RecordingHandler();
        var (configuration, _) = ChangingConfiguration.Create(
            ("Trengo:Token", "from-file"), ("Trengo:BaseAddress", "https://trengo.example/v2"), ("Trengo:Timeout", "00:00:30"));
        var services = new ServiceCollection();
        services.AddTrengo(configuration.GetSection("Trengo")).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ITicketsClient>().ListTicketsAsync();

        Assert.That(handler.Requests.Single(), Is.EqualTo((new Uri("https://trengo.example/v2/tickets"), "from-file", handler.Requests[0].UserAgent)));
        Assert.That(provider.GetRequiredService<IOptions<TrengoClientOptions>>().Value.Timeout, Is.EqualTo(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public async Task Configuration_TokenThatChanges_IsUsedFromTheNextRequestOn()
    {
        var handler = new RecordingHandler();
        var (configuration, values) = ChangingConfiguration.Create(("Trengo:nl:Token", "old"));
        var services = new ServiceCollection();
        services.AddTrengo("nl", configuration.GetSection("Trengo:nl")).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        var tickets = provider.GetRequiredKeyedService<ITicketsClient>("nl");

        await tickets.ListTicketsAsync();
        values.Change("Trengo:nl:Token", "new");
        await tickets.ListTicketsAsync();

        Assert.That(handler.Requests.Select(request => request.Token), Is.EqualTo(new[] { "old", "new" }));
    }

    [Test]
    public async Task Host_WithoutToken_DoesNotStartAndSaysWhereItGoes()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("Accounts:Nl:Timeout", "00:00:10")]);
        builder.Services.AddTrengo("nl", builder.Configuration.GetSection("Accounts:Nl"));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(exception!.Message, Does.StartWith("The Trengo client 'nl': TrengoClientOptions.Token is empty. Set "));
        Assert.That(exception.Message, Does.EndWith("In the configuration that is Accounts:Nl:Token."));
    }

    [Test]
    public async Task Host_OptionNotAllowed_DoesNotStartAndNamesIt()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddTrengo(options =>
        {
            options.Token = "planted-token";
            options.BaseAddress = new Uri("http://planted.example");
        });
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.That(exception!.Message, Does.StartWith("TrengoClientOptions.BaseAddress").And.Contain("https://app.trengo.com/api/v2").And.Not.Contain("Parameter"));
        Assert.That(exception.ToString(), Does.Not.Contain("planted"));
    }

    [Test]
    public async Task Host_WithWhatIsNeeded_Starts()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddTrengo(options => options.Token = "t");
        builder.Services.AddTrengo("nl", options => options.TokenProvider = _ => new ValueTask<string>("t"));
        using var host = builder.Build();

        await host.StartAsync();
        await host.StopAsync();
    }

    [Test]
    public async Task Client_WithoutHost_IsCheckedWhenItIsFirstAskedFor()
    {
        var services = new ServiceCollection();
        services.AddTrengo("nl", _ => { });
        await using var provider = services.BuildServiceProvider();

        Assert.That(() => provider.GetRequiredKeyedService<TrengoClient>("nl"), Throws.InstanceOf<OptionsValidationException>());
    }

    [Test]
    public async Task Environment_WhereNothingElseIsSet_GivesTokenAndAddressOfTheClientWithoutAName()
    {
        var handler = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddTrengo().ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddTrengo("nl", options => options.Token = "nl").ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddTrengo("be", _ => { });
        services.Configure<TrengoClientOptions>(options => options.ReadVariable = name => name switch
        {
            "TRENGO_TOKEN" => "from-environment",
            "TRENGO_BASE_URL" => "https://environment.example/v2",
            _ => null,
        });
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ITicketsClient>().ListTicketsAsync();
        await provider.GetRequiredKeyedService<ITicketsClient>("nl").ListTicketsAsync();

        Assert.That(handler.Requests.Select(request => (request.Uri.Host, request.Token)), Is.EqualTo(
            new[] { ("environment.example", "from-environment"), ("app.trengo.com", "nl") }));
        Assert.That(
            () => provider.GetRequiredKeyedService<TrengoClient>("be"),
            Throws.InstanceOf<OptionsValidationException>().With.Message.Not.Contains("TRENGO_TOKEN"));
    }

    [Test]
    public async Task TimeProvider_OfTheContainer_IsUsedUnlessTheOptionsHaveOne()
    {
        var clock = new FakeTimeProvider();
        var own = new FakeTimeProvider();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddTrengo(options => options.Token = "t");
        services.AddTrengo("nl", options => options.TimeProvider = own);
        services.Configure<TrengoClientOptions>("nl", options => options.Token = "t");
        await using var provider = services.BuildServiceProvider();
        var monitor = provider.GetRequiredService<IOptionsMonitor<TrengoClientOptions>>();

        Assert.That(monitor.CurrentValue.TimeProvider, Is.SameAs(clock));
        Assert.That(monitor.Get("nl").TimeProvider, Is.SameAs(own));
    }
}
