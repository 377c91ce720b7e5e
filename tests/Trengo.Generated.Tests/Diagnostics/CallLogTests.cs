using System.Net;
using System.Reflection;
using Microsoft.Extensions.Logging;
using Trengo.Diagnostics;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Diagnostics;

public class CallLogTests
{
    [Test]
    public void Events_AllOfThem_HaveIdsAndLevelsThatStay()
    {
        var events = typeof(CallLog).GetMethods().Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>();
        var names = typeof(CallLog).GetMethods().Where(method => method.GetCustomAttribute<LoggerMessageAttribute>() is not null).Select(method => method.Name);

        Assert.That(events.Zip(names, (entry, name) => $"{entry.EventId} {entry.Level} {name}"), Is.EqualTo(new[]
        {
            "1 Debug CallStarting",
            "2 Debug CallSucceeded",
            "3 Information CallFailed",
            "4 Debug AttemptStarting",
            "5 Debug AttemptAnswered",
            "6 Debug AttemptFailed",
            "7 Warning Retrying",
            "8 Information WaitingForTurn",
        }));
    }

    [Test]
    public async Task Log_OfACall_SaysWhatHappenedByRouteAndOperation()
    {
        var sink = new LogSink();
        using var client = TestClient.Create(new FakeHandler(), options =>
        {
            options.LoggerFactory = sink;
            options.TimeProvider = new TestClock();
        });
        await client.Tickets.GetTicketAsync(4711);

        Assert.That(sink.Category, Is.EqualTo("Trengo.TrengoClient"));
        Assert.That(sink.Entries.Select(entry => $"{entry.Id.Id} {entry.Text}"), Is.EqualTo(new[]
        {
            "1 GET /tickets/{ticket_id} (operation getTicket) begins",
            "4 GET /tickets/{ticket_id} (operation getTicket) is sent, attempt 1",
            "5 GET /tickets/{ticket_id} (operation getTicket), attempt 1, was answered 200 after 0 ms",
            "2 GET /tickets/{ticket_id} (operation getTicket) succeeded after 0 ms and 1 attempts",
        }));
    }

    [Test]
    public async Task Log_OfARepeatedCall_WarnsEvenIfNothingElseIsLogged()
    {
        var count = 0;
        var clock = new TestClock();
        var sink = new LogSink { Least = LogLevel.Warning };
        using var client = TestClient.Create(
            new FakeHandler((_, _) => Task.FromResult(FakeHandler.Answer(++count == 1 ? HttpStatusCode.BadGateway : HttpStatusCode.OK, "{}"))),
            options =>
            {
                options.LoggerFactory = sink;
                options.TimeProvider = clock;
                options.MaxRetries = 1;
                options.Randomizer = () => 1;
            });
        var calling = client.Tickets.ListTicketsAsync();
        await clock.PassAsync(TimeSpan.FromSeconds(0.5));
        await calling;

        Assert.That(sink.Entries.Select(entry => (entry.Level, entry.Id.Id, entry.Text)), Is.EqualTo(
            new[] { (LogLevel.Warning, 7, "GET /tickets (operation listTickets) failed and will be sent again in 0.5 s: 502") }));
    }

    [Test]
    public async Task Log_OfAFailedCall_NamesTheKindOfErrorAndNoTextOfAnybodys()
    {
        var sink = new LogSink();
        using var client = TestClient.Create(new FakeHandler(), options =>
        {
            options.LoggerFactory = sink;
            options.TokenProvider = _ => throw new InvalidOperationException("planted");
            options.TimeProvider = new TestClock();
        });
        await Assert.ThatAsync(() => client.Tickets.ListTicketsAsync(), Throws.InvalidOperationException);

        Assert.That(sink.Entries[^1].Text, Is.EqualTo("GET /tickets (operation listTickets) failed after 0 ms and 1 attempts: System.InvalidOperationException"));
        Assert.That(sink.Entries.Select(entry => entry.Text), Has.None.Contains("planted"));
    }
}
