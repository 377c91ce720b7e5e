using Microsoft.Extensions.Time.Testing;
using static Trengo.Testing.StubFault;

namespace Trengo.Testing.Tests;

/// <summary>The stub misbehaves as it is told to.</summary>
public sealed class FaultTests : StubTests
{
    [Test]
    public async Task RateLimited_OnceThenNot_IsSurvivedByTheClient()
    {
        using var trengo = Stub.CreateClient();
        Stub.Next(RateLimited(retryAfter: 0));
        await trengo.Messages.SendTextAsync(TicketId, "Hello");

        Assert.That(Stub.RequestsTo("sendMessage").Select(request => request.Status), Is.EqualTo(new[] { 429, 200 }));
        Assert.That((await trengo.Messages.ListMessagesAsync(TicketId)).Data!.Count(message => message.Text == "Hello"), Is.EqualTo(1));
        Assert.That(Stub.PendingFaults, Is.Empty);
    }

    [Test]
    public async Task RateLimited_WithSeconds_NamesThem()
    {
        Stub.Next(RateLimited(retryAfter: 2));
        var error = (await Assert.ThrowsAsync<TrengoRateLimitException>(() => Trengo.Tickets.ListTicketsAsync()))!;

        Assert.That(error.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task RateLimited_Twice_SaysEachTimeWhatTheLimitIs()
    {
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
        await using var stub = TrengoStub.Start(new TrengoStubOptions { TimeProvider = time, RateLimit = 9 });
        var fault = RateLimited(retryAfter: 2);
        stub.Next(fault, fault.For("listTickets"));
        using var http = CreateHttpClient();
        for (var i = 0; i < 2; i++)
        {
            using var refused = await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, stub.BaseUrl.AbsoluteUri + "/tickets"));

            Assert.That(refused.Headers.GetValues("Retry-After").Single(), Is.EqualTo("2"));
            Assert.That(refused.Headers.GetValues("X-RateLimit-Remaining").Single(), Is.EqualTo("0"));
            Assert.That(refused.Headers.GetValues("X-RateLimit-Reset").Single(), Is.EqualTo($"{1_700_000_002 + (i * 10)}"));
            time.Advance(TimeSpan.FromSeconds(10));
        }
    }

    [Test]
    public async Task Fault_ForAnOperation_PassesOthersBy()
    {
        Stub.Next(ServerError(503).For("sendMessage"), Answered(403, new { message = "No" }));
        await Assert.ThatAsync(() => Trengo.Tickets.ListTicketsAsync(), Throws.InstanceOf<TrengoApiException>().With.Message.Contains("403"));
        await Trengo.Tickets.ListTicketsAsync();
        Assert.That(Stub.PendingFaults.Single().ToString(), Is.EqualTo("server error for sendMessage"));

        await Assert.ThatAsync(() => Trengo.Messages.SendTextAsync(TicketId, "Hello"), Throws.InstanceOf<TrengoApiException>().With.Message.Contains("503"));
        Assert.That(await CountMessagesAsync(), Is.EqualTo(1), "an error of the server carries nothing out");
    }

    [Test]
    public async Task HtmlPage_LikeSuccess_IsUnexpectedContent()
    {
        Stub.Next(HtmlPage());

        await Assert.ThatAsync(() => Trengo.Tickets.ListTicketsAsync(), Throws.InstanceOf<TrengoUnexpectedContentException>());
    }

    [Test]
    public async Task CutConnection_InAndBeforeTheAnswer_HasCarriedTheRequestOut()
    {
        Stub.Next(CutOff(), Disconnected());
        for (var i = 0; i < 2; i++)
        {
            var error = (await Assert.ThrowsAsync<TrengoConnectionException>(() => Trengo.Messages.SendTextAsync(TicketId, "Hello")))!;
            Assert.That(error.MayHaveBeenProcessed, Is.True);
        }

        Assert.That(await CountMessagesAsync(), Is.EqualTo(3));
        Assert.That(Stub.RequestsTo("sendMessage").Select(request => request.Status), Is.All.Zero);
    }

    [Test]
    public async Task EmptyAnswer_OfWhatWrites_IsNull()
    {
        Stub.Next(Empty());

        Assert.That(await Trengo.Messages.SendTextAsync(TicketId, "Hello"), Is.Null);
        Assert.That(await CountMessagesAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task SlowAnswer_ComesWhenTheClockSays()
    {
        var time = new FakeTimeProvider();
        await using var stub = TrengoStub.Start(new TrengoStubOptions { TimeProvider = time });
        using var trengo = stub.CreateClient();
        stub.Next(Slow(TimeSpan.FromHours(1)));
        var call = trengo.Tickets.ListTicketsAsync();
        while (stub.PendingFaults.Count > 0)
        {
            await Task.Yield();
        }

        Assert.That(call.IsCompleted, Is.False);
        while (!call.IsCompleted)
        {
            time.Advance(TimeSpan.FromHours(1));
            await Task.Yield();
        }

        Assert.That((await call).Data, Is.Not.Empty);
    }

    [Test]
    public async Task SlowAnswer_WhenTheStubStops_IsNotWaitedFor()
    {
        var stub = TrengoStub.Start();
        using var trengo = stub.CreateClient(options => options.MaxRetries = 0);
        stub.Next(Slow(TimeSpan.FromHours(1)));
        var call = trengo.Tickets.ListTicketsAsync();
        while (stub.PendingFaults.Count > 0)
        {
            await Task.Yield();
        }

        await stub.DisposeAsync();

        await Assert.ThatAsync(() => call, Throws.Exception);
    }

    [Test]
    public async Task RateLimit_Enforced_RefusesUntilTheMinuteIsOver()
    {
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
        await using var stub = TrengoStub.Start(new TrengoStubOptions { RateLimit = 2, TimeProvider = time });
        using var trengo = stub.CreateClient(options => options.MaxRetries = 0);
        using var other = stub.CreateClient(options => (options.MaxRetries, options.Token) = (0, "other"));
        await trengo.Tickets.ListTicketsAsync();
        time.Advance(TimeSpan.FromSeconds(20));
        await trengo.Tickets.ListTicketsAsync();
        Assert.That((trengo.RateLimit?.Limit, trengo.RateLimit?.Remaining), Is.EqualTo((2, 0)));

        using var http = CreateHttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, stub.BaseUrl.AbsoluteUri + "/tickets");
        request.Headers.Authorization = new("Bearer", TrengoStub.Token);
        using var refused = await http.SendAsync(request);
        Assert.That((int)refused.StatusCode, Is.EqualTo(429));
        Assert.That(refused.Headers.GetValues("Retry-After").Single(), Is.EqualTo("40"));
        Assert.That(refused.Headers.GetValues("X-RateLimit-Reset").Single(), Is.EqualTo("1700000060"));

        await other.Tickets.ListTicketsAsync();
        time.Advance(TimeSpan.FromSeconds(40));
        using var again = new HttpRequestMessage(HttpMethod.Get, stub.BaseUrl.AbsoluteUri + "/tickets");
        again.Headers.Authorization = new("Bearer", TrengoStub.Token);
        using var passed = await http.SendAsync(again);
        Assert.That((int)passed.StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task ExpiredToken_IsRefused_ANewOneIsNot()
    {
        Stub.ExpireToken();
        var tokens = new Queue<string>([TrengoStub.Token, "fresh"]);
        using var trengo = Stub.CreateClient(options => (options.Token, options.TokenProvider) = (null, _ => ValueTask.FromResult(tokens.Count > 1 ? tokens.Dequeue() : tokens.Peek())));

        await Assert.ThatAsync(() => Trengo.Tickets.ListTicketsAsync(), Throws.InstanceOf<TrengoAuthenticationException>());
        Assert.That((await trengo.Tickets.ListTicketsAsync()).Data, Is.Not.Empty);
        Assert.That(Stub.AssertNoViolations, Throws.Nothing, "an expired token is no mistake");
    }

    [Test]
    public async Task OddValues_OnRequest_AreThoseOfPhp()
    {
        await using var stub = TrengoStub.Start(new TrengoStubOptions { SendsOddValues = true });
        using var http = CreateHttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, stub.BaseUrl.AbsoluteUri + "/contacts");
        request.Headers.Authorization = new("Bearer", "t");
        using var response = await http.SendAsync(request);
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("\"is_private\":0").And.Contain("\"is_phone\":\"1\"").And.Contain("odd_member"));

        using var trengo = stub.CreateClient();
        var ticket = (await trengo.Tickets.ListTicketsAsync()).Data!.Single();
        Assert.That(ticket.Status!.Value.IsKnown, Is.False);
        Assert.That(ticket.Contact!.IsPhone, Is.True);
        Assert.That(ticket.MessagesCount, Is.EqualTo(1));

        var reply = await trengo.Messages.SendTextAsync(ticket.Id!.Value, "Hello");
        Assert.That(reply!.AdditionalProperties["message"], Is.EqualTo("A text in place of an object."));
    }

    private async Task<int> CountMessagesAsync() => (await Trengo.Messages.ListMessagesAsync(TicketId)).Data!.Count;
}
