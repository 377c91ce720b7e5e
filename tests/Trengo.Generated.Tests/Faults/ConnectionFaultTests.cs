using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Faults;

public class ConnectionFaultTests
{
    [Test]
    [Property("Fault", "D-1")]
    public async Task Reset_AfterTheRequest_RepeatsGetAndNotPost()
    {
        await using var server = new FaultServer(async connection =>
        {
            if (connection.IsGet && connection.Number > 2)
            {
                await connection.AnswerAsync(200);
            }
            else
            {
                connection.Reset();
            }
        });
        using var client = TestClient.Create(server.Address, TestClient.RepeatAtOnce);

        Assert.That(await client.Tickets.ListTicketsAsync(), Is.Not.Null);
        Assert.That(server.Requests, Is.EqualTo(3));
        var exception = await Assert.ThrowsAsync<TrengoConnectionException>(() => client.Messages.SendMessageAsync(815, new SendMessageRequest { Message = "s3cret" }));
        Assert.That(exception!.MayHaveBeenProcessed, Is.True);
        Assert.That(exception.Message, Is.EqualTo(
            "POST /tickets/{ticket_id}/messages (operation sendMessage) lost its connection before the answer was whole. Trengo may have done what was asked."));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret").And.Not.Contain("815").And.Not.Contain(TestClient.Token));
        Assert.That(server.Requests, Is.EqualTo(4));
    }

    [TestCase("Content-Length: 100\r\n\r\n{\"data\":[", Description = "of known length")]
    [TestCase("Transfer-Encoding: chunked\r\n\r\n9\r\n{\"data\":[\r\n", Description = "in chunks")]
    [Property("Fault", "D-2")]
    public async Task Reset_InTheBody_RepeatsGetWholeAndNotPost(string half)
    {
        await using var server = new FaultServer(async connection =>
        {
            if (connection.IsGet && connection.Number == 2)
            {
                await connection.AnswerAsync(200, "{\"data\":[{\"id\":1}]}");
                return;
            }

            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + half);
            connection.Reset();
        });
        using var client = TestClient.Create(server.Address, TestClient.RepeatAtOnce);

        Assert.That((await client.Tickets.ListTicketsAsync()).Data, Has.Count.EqualTo(1));
        var exception = await Assert.ThrowsAsync<TrengoConnectionException>(() => client.Tickets.CloseTicketAsync(1));
        Assert.That(exception!.MayHaveBeenProcessed, Is.True);
        Assert.That(server.Requests, Is.EqualTo(3));
    }

    [Test]
    public async Task Connection_Refused_RepeatsPostTooForNothingWasDone()
    {
        // A port that nobody listens at any more.
        var server = new FaultServer(_ => Task.CompletedTask);
        var address = server.Address;
        await server.DisposeAsync();
        var responses = 0;
        using var client = TestClient.Create(address, TestClient.RepeatAtOnce).With(new TrengoCallOptions { OnResponse = _ => responses++ });
        var exception = await Assert.ThrowsAsync<TrengoConnectionException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.MayHaveBeenProcessed, Is.False);
        Assert.That(exception.Message, Is.EqualTo("POST /tickets/{ticket_id}/close (operation closeTicket) could not be sent."));
        Assert.That(responses, Is.Zero);
    }

    [Test]
    public async Task Reset_OfPostThatIsDeclaredIdempotent_RepeatsIt()
    {
        await using var server = new FaultServer(async connection =>
        {
            if (connection.Number == 1)
            {
                connection.Reset();
            }
            else
            {
                await connection.AnswerAsync(200);
            }
        });
        using var client = TestClient.Create(server.Address, TestClient.RepeatAtOnce);
        await client.With(new TrengoCallOptions { IsIdempotent = true }).Tickets.CloseTicketAsync(1);

        Assert.That(server.Requests, Is.EqualTo(2));
    }

    [TestCase(true)]
    [TestCase(false)]
    [Property("Fault", "D-3")]
    public async Task Head_DripsForEver_EndsAtTheDeadline(bool isTotal)
    {
        var clock = new TestClock();
        var drops = new SemaphoreSlim(0);
        await using var server = new FaultServer(async connection =>
        {
            foreach (var character in "HTTP/1.1 200 OK\r\n" + new string('a', 1000))
            {
                await connection.WriteAsync(character.ToString());
                drops.Release();
                clock.Advance(TimeSpan.FromSeconds(5));
            }
        });
        using var client = TestClient.Create(server.Address, options =>
        {
            options.TimeProvider = clock;
            options.AttemptTimeout = isTotal ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(60);
            options.Timeout = TimeSpan.FromSeconds(isTotal ? 90 : 1000);
        });
        var exception = await Assert.ThrowsAsync<TrengoTimeoutException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.Option, Is.EqualTo(isTotal ? "TrengoClientOptions.Timeout" : "TrengoClientOptions.AttemptTimeout"));
        Assert.That(exception.MayHaveBeenProcessed, Is.True);
        Assert.That(server.Requests, Is.EqualTo(1));
    }

    [Test]
    [Property("Fault", "D-4")]
    public async Task Body_Pauses_EndsAtTheIdleLimit()
    {
        var clock = new TestClock();
        using var client = TestClient.Create(
            new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new DrippingStream(2)) })),
            clock,
            options => (options.MaxRetries, options.AttemptTimeout) = (0, TimeSpan.FromSeconds(90)));
        var call = client.Tickets.ListTicketsAsync();
        await clock.RunUntilAsync(call, TimeSpan.FromSeconds(1));
        var exception = await Assert.ThrowsAsync<TrengoTimeoutException>(() => call);

        Assert.That(exception!.Message, Is.EqualTo(
            "GET /tickets (operation listTickets) took longer than the 30 seconds of TrengoClientOptions.ResponseIdleTimeout."));
    }

    [Test]
    [Property("Fault", "D-4")]
    public async Task Body_DripsForEver_EndsAtTheDeadline()
    {
        var clock = new TestClock();
        using var client = TestClient.Create(
            new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new DrippingStream(int.MaxValue, () => clock.Advance(TimeSpan.FromSeconds(29)))) })),
            clock,
            options => options.MaxRetries = 0);
        var exception = await Assert.ThrowsAsync<TrengoTimeoutException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.Option, Is.EqualTo("TrengoClientOptions.AttemptTimeout"));
    }
}
