using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Trengo;

// Outside of our own namespaces, as the code of a user is.
namespace Acme.Readme;

/// <summary>The C# of README.md, compiled. Each method is a snippet; <c>ReadmeTests</c> holds the two together.</summary>
internal static class ReadmeSnippets
{
    public static async Task FirstCallAsync()
    {
        using var trengo = new TrengoClient("your-token");

        var tickets = await trengo.Tickets.ListTicketsAsync(status: TicketStatus.Open);
        if (tickets.Data is [var ticket, ..])
        {
            var sent = await trengo.Messages.SendMessageAsync(ticket.Id!.Value, new SendMessageRequest { Message = "Hello from .NET" });
            Console.WriteLine(sent?.Message?.Id);
        }
    }

    public static async Task WorkOnTicketAsync(TrengoClient trengo, long ticketId, long userId, long ticketResultId, long channelId, long templateId)
    {
        await trengo.Tickets.AssignToUserAsync(ticketId, userId);
        await trengo.Messages.SendTextAsync(ticketId, "We are looking into it");
        await trengo.Messages.SendNoteAsync(ticketId, "Waits for the supplier"); // which the customer does not see
        await trengo.Messages.SendMediaAsync(ticketId, MediaUpload.FromFile("invoice.pdf"), "Your invoice");
        await trengo.Tickets.CloseWithResultAsync(ticketId, ticketResultId);

        var contact = await trengo.Contacts.FindOrCreateContactAsync(channelId, "+31620000000", "Jane");
        await trengo.WhatsApp.StartTemplateConversationAsync("+31620000000", templateId, ["Jane", "12:00"]);
    }

    public static async Task WalkAsync(TrengoClient trengo, CancellationToken cancellationToken)
    {
        await foreach (var ticket in trengo.Tickets.ListAllTicketsAsync(status: TicketStatus.Open, cancellationToken: cancellationToken))
        {
            Console.WriteLine(ticket.Subject);
        }
    }

    public static async Task<int> WalkPagesAsync(TrengoClient trengo, int fromPage, Func<IReadOnlyList<Contact>, Task> SaveAsync)
    {
        try
        {
            await foreach (var page in trengo.Contacts.ListAllContactsAsync().AsPages(fromPage))
            {
                await SaveAsync(page.Items);
            }
        }
        catch (TrengoApiException error)
        {
            fromPage = error.GetPageNumber() ?? fromPage; // begin there the next time
        }

        return fromPage;
    }

    public static async Task WalkUpdatedAsync(TrengoClient trengo, DateTimeOffset lastRun)
    {
        await foreach (var ticket in trengo.Tickets.ListAllTicketsUpdatedSinceAsync(lastRun))
        {
            Console.WriteLine(ticket.Id);
        }
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

    public static async Task ErrorsAsync(TrengoClient trengo, long ticketId, string text)
    {
        try
        {
            await trengo.Messages.SendTextAsync(ticketId, text);
        }
        catch (TrengoValidationException error) // 422: which fields, and why
        {
            Console.WriteLine(string.Join(", ", error.Errors.Keys));
        }
        catch (TrengoRateLimitException error) // 429, after all repeats
        {
            Console.WriteLine($"Again in {error.RetryAfter}");
        }
        catch (TrengoApiException error)
        {
            Console.WriteLine(error.Message);              // the operation and the status; never the token or what was said
            Console.WriteLine(error.ResponseBody);         // what the server said
            Console.WriteLine(error.RequestId);            // for Trengo's support
            Console.WriteLine(error.MayHaveBeenProcessed); // whether a repeat could send the text twice
        }
    }

    public static async Task OptionsAsync(IVault vault, Func<TrengoClient, Task> use)
    {
        using var trengo = new TrengoClient(new TrengoClientOptions
        {
            TokenProvider = async cancellationToken => await vault.GetTokenAsync(cancellationToken), // asked for each request
            BaseAddress = new Uri("https://app.trengo.com/api/v2"),
            Timeout = TimeSpan.FromSeconds(30),        // a call in all, waits and repeats included
            AttemptTimeout = TimeSpan.FromSeconds(10), // each time that it is sent
            MaxRetries = 5,
        });
        await use(trengo);
    }

    public static async Task CallOptionsAsync(TrengoClient trengo, long ticketId, long teamId)
    {
        var patient = trengo.With(new TrengoCallOptions
        {
            Timeout = TimeSpan.FromMinutes(5),
            IsIdempotent = true, // a lost connection may be tried again with POST too
            Headers = { ["X-Correlation-Id"] = "4711" },
            OnResponse = response => Console.WriteLine($"{response.StatusCode} after {response.Attempts} attempts"),
        });
        await patient.Tickets.AssignToTeamAsync(ticketId, teamId);
    }

    public static async Task LimiterAsync(string token, Func<TrengoClient, RateLimiter, Task> use)
    {
        using var limiter = new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = 20,
            TokensPerPeriod = 2,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1), // 120 a minute
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
        using var trengo = new TrengoClient(new TrengoClientOptions { RateLimiter = limiter, Token = token });
        await use(trengo, limiter);
    }

    public static async Task RawAsync(TrengoClient trengo, long ticketId, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"tickets/{ticketId}/labels");
        using var response = await trengo.SendAsync(request, cancellationToken);
        Console.WriteLine(await response.Content.ReadAsStringAsync(cancellationToken));
    }

    public static async Task DownloadAsync(
        TrengoClient trengo, long ticketId, long messageId, string folder, IProgress<MediaProgress> progress, CancellationToken cancellationToken)
    {
        var message = await trengo.Messages.GetMessageAsync(ticketId, messageId, cancellationToken);
        foreach (var attachment in message.Attachments ?? [])
        {
            using var file = await trengo.Messages.DownloadAttachmentAsync(attachment, cancellationToken);
            await file.SaveAsync(Path.Combine(folder, file.FileName ?? "file"), progress, cancellationToken);
        }
    }

    public static ITicketsClient Fake()
    {
        var tickets = Substitute.For<ITicketsClient>();
        tickets.ListAllTicketsAsync().ReturnsForAnyArgs(AsyncPageable.FromPages(new Page<Ticket>(1, [new Ticket { Id = 5, Subject = "Invoice" }])));
        tickets.GetTicketAsync(6).ThrowsAsync(new TrengoNotFoundException("GET", "/tickets/{ticket_id}", "getTicket"));
        return tickets;
    }

    public static async Task TellAsync(string token, ILoggerFactory loggerFactory, Func<TrengoClient, Task> use)
    {
        using var trengo = new TrengoClient(new TrengoClientOptions
        {
            Token = token,
            LoggerFactory = loggerFactory, // AddTrengo takes the one of the host
        });
        await use(trengo);
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
