using WebhookReceiver;

await ReceiverApplication.Create(args).RunAsync();
