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

        var tickets = await trengo.Tickets.ListTicketsAsync(status: TicketStatus.Open);
        if (tickets.Data is [var ticket, ..])
        {
            var sent = await trengo.Messages.SendMessageAsync(ticket.Id!.Value, new SendMessageRequest { Message = "Hello from .NET" });
            Console.WriteLine(sent?.Message?.Id);
        }
    }

    public static async Task WorkOnTicketAsync(TrengoClient trengo, long ticketId)
    {
        await trengo.Tickets.AssignTicketAsync(ticketId, new AssignTicketRequest { Type = AssigneeType.User, UserId = 747786 });
        await trengo.Messages.SendMediaAsync(ticketId, MediaUpload.FromFile("invoice.pdf"), "Your invoice");
        await trengo.Tickets.CloseTicketAsync(ticketId);
    }

    public static async Task ReadAsync(TrengoClient trengo, long ticketId)
    {
        var ticket = await trengo.Tickets.GetTicketAsync(ticketId);

        if (ticket.Status == TicketStatus.Closed || ticket.Status == "SNOOZED") // any text can be a status
        {
            return;
        }

        Console.WriteLine(ticket.CreatedAt?.Text);                              // as it was sent: 2021-12-06 12:09:14
        Console.WriteLine(ticket.AdditionalProperties.ContainsKey("priority")); // members that are new are kept
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
        var progress = new Progress<MediaProgress>(sent => Console.WriteLine($"{sent.Bytes} of {sent.TotalBytes} bytes, {sent.Fraction:P0}"));

        await trengo.Messages.SendMediaAsync(ticketId, media, "Here it is", progress, cancellationToken);
    }

    public static async Task AdditionalMemberAsync(TrengoClient trengo, long ticketId)
    {
        await trengo.Messages.SendMessageAsync(ticketId, new SendMessageRequest
        {
            Message = "Hello from .NET",
            AdditionalProperties = { ["body_type"] = "html" },
        });
    }

    /// <summary>A store of secrets, as applications have one.</summary>
    internal interface IVault
    {
        ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);
    }
}
