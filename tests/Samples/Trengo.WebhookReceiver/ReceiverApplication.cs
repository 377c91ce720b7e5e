using Trengo.Webhooks;

namespace WebhookReceiver;

/// <summary>
/// Thanks customers for their messages. The token and the signing secret come from the user secrets or the environment:
/// <c>Trengo__Token</c>, <c>Trengo__SigningSecret</c>.
/// </summary>
public static class ReceiverApplication
{
    public static WebApplication Create(string[] args, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        var trengo = builder.Configuration.GetSection("Trengo");
        builder.Services.AddTrengo(trengo);
        builder.Services.AddSingleton(new TrengoWebhook(
            trengo["SigningSecret"] ?? throw new InvalidOperationException("Set Trengo:SigningSecret to the signing secret of the webhook.")));
        builder.Services.AddSingleton<EventQueue>();
        builder.Services.AddHostedService<EventWorker>();
        configure?.Invoke(builder.Services);

        var application = builder.Build();

        // The address of each webhook ends with its event, for example https://example.com/trengo/INBOUND.
        application.MapPost("/trengo/{type}", WebhookEndpoint.ReceiveAsync);
        return application;
    }
}
