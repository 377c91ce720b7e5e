using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Trengo.DependencyInjection;

/// <summary>One client and what belongs to it: options, HTTP client, the clients of the API's parts.</summary>
internal sealed class TrengoRegistration
{
    private readonly IServiceCollection _services;
    private readonly string? _key;
    private readonly string _optionsName;
    private readonly string _httpClientName;
    private readonly string? _sectionPath;

    /// <param name="services">The services.</param>
    /// <param name="name">The key; null for the client that has none.</param>
    /// <param name="sectionPath">Where in the configuration the options are, if they are there.</param>
    public TrengoRegistration(IServiceCollection services, string? name, string? sectionPath)
    {
        _services = services ?? throw new ArgumentNullException(nameof(services));
        _key = name;
        _optionsName = name ?? Options.DefaultName;
        _httpClientName = name is null ? "Trengo" : "Trengo:" + name;
        _sectionPath = sectionPath;
    }

    public static string Check(string name)
    {
        return !string.IsNullOrEmpty(name) ? name : throw new ArgumentException("The name is empty. Leave it out for the client that has no key.", nameof(name));
    }

    public IHttpClientBuilder Add(Action<TrengoClientOptions> configure)
    {
        var action = configure ?? throw new ArgumentNullException(nameof(configure));
        var builder = Add();
        _services.Configure(_optionsName, action);
        return builder;
    }

    public IHttpClientBuilder Add(IConfiguration configuration)
    {
        var section = configuration ?? throw new ArgumentNullException(nameof(configuration));
        var builder = Add();
        _services.Configure<TrengoClientOptions>(_optionsName, section);
        return builder;
    }

    /// <summary>Adds what is not there yet: a second registration of one name only adds to the options of the first.</summary>
    public IHttpClientBuilder Add()
    {
        if (!_services.Any(service => service.ServiceType == typeof(TrengoClient) && Equals(service.ServiceKey, _key)))
        {
            AddOptions();
            AddClients();
            ConfigureHttpClient(_services.AddHttpClient(_httpClientName));
        }

        return _services.AddHttpClient(_httpClientName);
    }

    private void AddOptions()
    {
        _services.AddOptions<TrengoClientOptions>(_optionsName)
            .Configure<IServiceProvider>((options, provider) => UseServices(options, provider))
            .ValidateOnStart();
        _services.AddSingleton<IValidateOptions<TrengoClientOptions>>(new TrengoClientOptionsValidator(_optionsName, _sectionPath));
    }

    private void UseServices(TrengoClientOptions options, IServiceProvider provider)
    {
        if (options.TimeProvider == TimeProvider.System)
        {
            options.TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        }

        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (_key is not null)
        {
            options.ReadVariable = null;
        }
    }

    private void ConfigureHttpClient(IHttpClientBuilder builder)
    {
        builder
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .ConfigureAdditionalHttpMessageHandlers(static (handlers, _) => ResilienceHandlers.RemoveFrom(handlers));

        // After all that the application configures, so that it holds for its handler too.
        _services.PostConfigure<HttpClientFactoryOptions>(
            _httpClientName, static options => options.HttpMessageHandlerBuilderActions.Add(static chain => PrimaryHandler.Secure(chain.PrimaryHandler)));
    }

    private void AddClients()
    {
        Add(provider => CreateClient(provider));
        AddPart<ITrengoClient>(client => client);
        AddPart(client => client.Tickets);
        AddPart(client => client.Messages);
        AddPart(client => client.Contacts);
        AddPart(client => client.Channels);
        AddPart(client => client.TeamsAndUsers);
        AddPart(client => client.LabelsAndCustomFields);
        AddPart(client => client.Webhooks);
        AddPart(client => client.WhatsApp);
        AddPart(client => client.HelpCenter);
        AddPart(client => client.Reporting);
    }

    private void AddPart<T>(Func<TrengoClient, T> part)
        where T : class
    {
        Add(provider => part(_key is null ? provider.GetRequiredService<TrengoClient>() : provider.GetRequiredKeyedService<TrengoClient>(_key)));
    }

    private void Add<T>(Func<IServiceProvider, T> create)
        where T : class
    {
        if (_key is null)
        {
            _services.AddSingleton(create);
        }
        else
        {
            _services.AddKeyedSingleton(_key, (provider, _) => create(provider));
        }
    }

    private TrengoClient CreateClient(IServiceProvider provider)
    {
        var monitor = provider.GetRequiredService<IOptionsMonitor<TrengoClientOptions>>();
        var options = monitor.Get(_optionsName);
        if (options is { TokenProvider: null, Token: not null })
        {
            options = options.Copy();
            options.TokenProvider = _ => new ValueTask<string>(monitor.Get(_optionsName).Token!);
        }

        // A new one for each attempt, as the factory means them to be used: it replaces its handlers now and then.
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        return new TrengoClient(() => factory.CreateClient(_httpClientName), options);
    }
}
