using Trengo.WebhookReceiver;
using Trengo.Webhooks;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<IWebhookHandler, WebhookHandler>();
builder.Services.AddSingleton<HandledMessages>();
builder.Services.AddSingleton(services =>
{
    var options = new TrengoWebhookOptions { TimeProvider = services.GetRequiredService<TimeProvider>() };
    builder.Configuration.GetSection("Trengo:Webhook").Bind(options);
    return new TrengoWebhook(options);
});

var app = builder.Build();

// Made here and not at the first call: without a signing secret, the application does not start.
app.Services.GetRequiredService<TrengoWebhook>();

app.MapPost("/trengo/{type?}", WebhookEndpoint.ReceiveAsync);
app.Run();
