using System.Net;
using Trengo;

// Outside of our own namespaces, as the code of a user is.
namespace Acme.Readme;

/// <summary>The C# of README.md, compiled. Each method is a snippet; <c>ReadmeTests</c> holds the two together.</summary>
internal static class ReadmeSnippets
{
    public static async Task FirstCallAsync()
    {
        using var trengo = new TrengoClient("your token");

        var tickets = await trengo.Tickets.ListTicketsAsync();
        var ticketId = (long)tickets!["data"]![0]!["id"]!;

        await trengo.Messages.SendMediaAsync(ticketId, MediaUpload.FromFile("invoice.pdf"), "Your invoice");
    }

    public static async Task AssignAsync(TrengoClient trengo, long ticketId)
    {
        await trengo.Tickets.AssignTicketUndocumentedAsync(ticketId, new AssignTicketUndocumentedRequest { UserId = 747786 });
    }

    public static async Task ErrorsAsync(TrengoClient trengo, long contactId)
    {
        try
        {
            await trengo.Contacts.GetContactAsync(contactId);
        }
        catch (TrengoApiException error) when (error.StatusCode == HttpStatusCode.NotFound)
        {
            Console.WriteLine(error.Message); // the operation and the status; never the token or what the server said
            Console.WriteLine(error.ResponseBody);
        }
    }

    public static void Options(IVault vault)
    {
        using var trengo = new TrengoClient(new TrengoClientOptions
        {
            TokenProvider = async cancellationToken => await vault.GetTokenAsync(cancellationToken), // asked for each request
            BaseAddress = new Uri("https://app.trengo.com/api/v2"),
            Timeout = TimeSpan.FromSeconds(30),
        });
    }

    public static async Task UploadAsync(TrengoClient trengo, long ticketId, CancellationToken cancellationToken)
    {
        var media = MediaUpload.FromFile("holiday.mp4");
        var progress = new Progress<long>(sent => Console.WriteLine($"{sent} of {media.Length} bytes"));

        await trengo.Messages.SendMediaAsync(ticketId, media, "Here it is", progress, cancellationToken);
    }

    public static async Task AdditionalMemberAsync(TrengoClient trengo, long ticketId)
    {
        await trengo.Messages.SendMessageAsync(ticketId, new SendMessageRequest
        {
            AdditionalProperties = { ["message"] = "Hello from .NET" },
        });
    }

    /// <summary>A store of secrets, as applications have one.</summary>
    internal interface IVault
    {
        ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);
    }
}
