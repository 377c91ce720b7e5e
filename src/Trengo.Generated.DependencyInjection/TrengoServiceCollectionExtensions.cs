using Microsoft.Extensions.Configuration;
using Trengo;
using Trengo.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="TrengoClient"/>.</summary>
/// <remarks>
/// <para>
/// Each form registers one <see cref="TrengoClient"/> as a singleton, and the clients of its parts, such as
/// <see cref="ITicketsClient"/>, beside it. With a name all of these are keyed services, so that several accounts can be used at a
/// time. The options are checked when the host starts, or else when the client is first asked for.
/// </para>
/// <para>
/// What is returned configures the HTTP client below: handlers that are added to it see each attempt. It has no timeout of its own,
/// for uploads may take long, and neither loggers nor resilience handlers that were meant for all clients, for Trengo's client has
/// its own; what is added to it by way of the return value stays. Redirects and cookies are off, whatever handler is at its end.
/// </para>
/// </remarks>
public static class TrengoServiceCollectionExtensions
{
    /// <summary>
    /// Registers a client whose options are configured elsewhere, for example by <c>AddOptions&lt;TrengoClientOptions&gt;()</c>, or
    /// whose token is the environment variable <c>TRENGO_TOKEN</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The HTTP client that the requests are sent with.</returns>
    public static IHttpClientBuilder AddTrengo(this IServiceCollection services)
    {
        return new TrengoRegistration(services, name: null, sectionPath: null).Add();
    }

    /// <summary>Registers a client.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The HTTP client that the requests are sent with.</returns>
    public static IHttpClientBuilder AddTrengo(this IServiceCollection services, Action<TrengoClientOptions> configure)
    {
        return new TrengoRegistration(services, name: null, sectionPath: null).Add(configure);
    }

    /// <summary>Registers a client.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">
    /// The section that has the options by their names, such as <c>Token</c>. A token that changes there later is used from the next
    /// request on; what else changes is not.
    /// </param>
    /// <returns>The HTTP client that the requests are sent with.</returns>
    public static IHttpClientBuilder AddTrengo(this IServiceCollection services, IConfiguration configuration)
    {
        return new TrengoRegistration(services, name: null, (configuration as IConfigurationSection)?.Path).Add(configuration);
    }

    /// <summary>Registers a client as a keyed service. It reads no environment variables: they are for one account.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, and the name of the options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The HTTP client that the requests are sent with.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IHttpClientBuilder AddTrengo(this IServiceCollection services, string name, Action<TrengoClientOptions> configure)
    {
        return new TrengoRegistration(services, TrengoRegistration.Check(name), sectionPath: null).Add(configure);
    }

    /// <summary>Registers a client as a keyed service. It reads no environment variables: they are for one account.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, and the name of the options.</param>
    /// <param name="configuration">
    /// The section that has the options by their names, such as <c>Token</c>. A token that changes there later is used from the next
    /// request on; what else changes is not.
    /// </param>
    /// <returns>The HTTP client that the requests are sent with.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IHttpClientBuilder AddTrengo(this IServiceCollection services, string name, IConfiguration configuration)
    {
        return new TrengoRegistration(services, TrengoRegistration.Check(name), (configuration as IConfigurationSection)?.Path).Add(configuration);
    }
}
