using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Trengo;

namespace Acme.Readme;

/// <summary>The C# of README.md that registers clients.</summary>
internal static class RegistrationSnippets
{
    public static void Register(WebApplicationBuilder builder, string belgianToken)
    {
        builder.Services.AddTrengo(builder.Configuration.GetSection("Trengo"));
        builder.Services.AddTrengo("nl", builder.Configuration.GetSection("Accounts:Nl")); // further accounts have names
        builder.Services.AddTrengo("be", options => options.Token = belgianToken);
    }

    public static void RegisterWithVault(WebApplicationBuilder builder)
    {
        builder.Services.AddTrengo();
        builder.Services.AddOptions<TrengoClientOptions>().Configure<IVault>((options, vault) => options.TokenProvider = vault.GetTokenAsync);
    }

    public static void Observe(WebApplicationBuilder builder)
    {
        builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(TrengoTelemetry.ActivitySourceName))
            .WithMetrics(metrics => metrics.AddMeter(TrengoTelemetry.MeterName));
    }

    public sealed class Desk(ITicketsClient tickets, [FromKeyedServices("nl")] TrengoClient dutch)
    {
        public async Task CloseBothAsync(long ticketId, long dutchTicketId)
        {
            await tickets.CloseTicketAsync(ticketId);
            await dutch.Tickets.CloseTicketAsync(dutchTicketId);
        }
    }

    /// <summary>A store of secrets, as applications have one.</summary>
    internal interface IVault
    {
        ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);
    }
}
