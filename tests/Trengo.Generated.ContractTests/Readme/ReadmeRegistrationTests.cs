using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Acme.Readme;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Trengo.ContractTests.Support;
using Trengo.Testing;

namespace Trengo.ContractTests.Readme;

/// <summary>What README.md says of dependency injection.</summary>
public sealed partial class ReadmeRegistrationTests
{
    [Test]
    public async Task Readme_Registration_GivesEachAccountItsClient()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        var address = stub.BaseUrl.AbsoluteUri;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Trengo:Token"] = "t",
            ["Trengo:BaseAddress"] = address,
            ["Accounts:Nl:Token"] = "nl",
            ["Accounts:Nl:BaseAddress"] = address,
        });
        RegistrationSnippets.Register(builder, belgianToken: "be");
        builder.Services.AddSingleton<RegistrationSnippets.Desk>();
        await using var application = builder.Build();

        await application.Services.GetRequiredService<RegistrationSnippets.Desk>().CloseBothAsync(5, 6);

        Assert.That(stub.Requests.Select(request => request.ToString()), Is.EqualTo(new[] { "POST /tickets/5/close", "POST /tickets/6/close" }));
        Assert.That(application.Services.GetRequiredKeyedService<ITrengoClient>("be"), Is.Not.Null);
    }

    [Test]
    public async Task Readme_RegistrationWithVault_AsksItForTheToken()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<RegistrationSnippets.IVault, Vault>();
        RegistrationSnippets.RegisterWithVault(builder);
        builder.Services.Configure<TrengoClientOptions>(options => options.BaseAddress = stub.BaseUrl);
        await using var application = builder.Build();

        await application.Services.GetRequiredService<ITicketsClient>().ListTicketsAsync();

        Assert.That(stub.RequestTo("listTickets").Token, Is.EqualTo("of-the-vault"));
    }

    [Test]
    public async Task Readme_OpenTelemetry_GetsSpansAndMeasurements()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { FindsAnyId = true });
        var spans = new List<Activity>();
        var figures = new List<Metric>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddTrengo(options => (options.Token, options.BaseAddress) = ("t", stub.BaseUrl));
        RegistrationSnippets.Observe(builder);
        builder.Services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(spans));
        builder.Services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddInMemoryExporter(figures));
        await using var application = builder.Build();
        var tracer = application.Services.GetRequiredService<TracerProvider>();
        var meter = application.Services.GetRequiredService<MeterProvider>();

        await application.Services.GetRequiredService<ITicketsClient>().ListTicketsAsync();
        tracer.ForceFlush();
        meter.ForceFlush();

        Assert.That(spans.Select(span => span.DisplayName), Is.EqualTo(new[] { "GET /tickets", "listTickets" }));
        Assert.That(figures.Select(figure => figure.Name), Does.Contain("trengo.client.operation.duration"));
    }

    [Test]
    public void Readme_KeysOfTheConfiguration_AreAllOptionsWithTheirDefaults()
    {
        var json = JsonBlock().Match(File.ReadAllText(Repository.Readme)).Groups[1].Value;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var section = new ConfigurationBuilder().AddJsonStream(stream).Build().GetSection("Trengo");
        var defaults = new TrengoClientOptions();
        var properties = typeof(TrengoClientOptions).GetProperties()
            .Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(Uri) || property.PropertyType.IsValueType).ToList();

        Assert.That(section.GetChildren().Select(child => child.Key), Is.EquivalentTo(properties.Select(property => property.Name)));
        var options = section.Get<TrengoClientOptions>();
        Assert.That(
            properties.Where(property => property.Name != "Token" && !Equals(property.GetValue(options), property.GetValue(defaults))).Select(property => property.Name),
            Is.Empty);
    }

    [GeneratedRegex("```json\n(.*?\"Trengo\".*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    private sealed class Vault : RegistrationSnippets.IVault
    {
        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => new("of-the-vault");
    }
}
