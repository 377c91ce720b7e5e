using Trengo;

namespace Benchmarks.Client;

/// <summary>Calls of the library beside the same calls by hand: what the whole pipeline costs when nothing fails.</summary>
internal static class ClientPairs
{
    private const long TicketId = 731700402;
    private const long Gigabyte = 1_000_000_000;

    public static async Task RunAsync()
    {
        using var source = new CancellationTokenSource();
        Pair.WriteHead();
        await CompareCallsAsync(source.Token);
        await CompareUploadsAsync(source.Token);
    }

    private static async Task CompareCallsAsync(CancellationToken cancellationToken)
    {
        using var handler = new StubHandler();
        using var byHand = new HandWrittenClient(handler, new Uri("https://app.trengo.com/api/v2/"));
        using var http = new HttpClient(handler);
        using var trengo = new TrengoClient(http, new TrengoClientOptions { Token = "token" });
        var request = new SendMessageRequest { Message = "Hello from .NET" };
        await Pair.CompareAsync(
            "list 25 tickets",
            500,
            40,
            () => byHand.ListTicketsAsync(cancellationToken),
            () => trengo.Tickets.ListTicketsAsync(page: 1, cancellationToken: cancellationToken));
        await Pair.CompareAsync(
            "send a message",
            500,
            400,
            () => byHand.SendMessageAsync(TicketId, request, cancellationToken),
            () => trengo.Messages.SendMessageAsync(TicketId, request, cancellationToken));
    }

    private static async Task CompareUploadsAsync(CancellationToken cancellationToken)
    {
        using var server = new DiscardingServer();
        using var handler = new SocketsHttpHandler();
        using var byHand = new HandWrittenClient(handler, server.Address);
        using var trengo = new TrengoClient(new TrengoClientOptions { Token = "token", BaseAddress = server.Address });
        await Pair.CompareAsync(
            "upload 1 GB",
            15,
            1,
            () => byHand.UploadAsync(TicketId, new BlankStream(Gigabyte), cancellationToken),
            () => trengo.Messages.SendMediaAsync(TicketId, MediaUpload.FromStream(new BlankStream(Gigabyte), "film.mp4"), cancellationToken: cancellationToken));
    }
}
