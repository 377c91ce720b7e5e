using System.Globalization;
using Trengo.Generated.Tests.Support;
using static Trengo.Generated.Tests.Faults.StatusFaultTests;

namespace Trengo.Generated.Tests.Faults;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class RateLimitFaultTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    private readonly TestClock _clock = new();

    [Test]
    [Property("Fault", "D-11")]
    public async Task TooMany_RetryAfterTwoSeconds_IsSentAgainThenAndNotBefore([Values] bool isPost)
    {
        var handler = Sequence(Answer(429, "Retry-After: 2"), Answer(200));
        using var client = TestClient.Create(handler, _clock);
        Task call = isPost ? client.Tickets.CloseTicketAsync(1) : client.Tickets.ListTicketsAsync();
        await _clock.WaitForTimerAsync(TimeSpan.FromSeconds(2));
        _clock.Advance(TimeSpan.FromSeconds(2) - Tick);
        Assert.That(handler.Requests, Has.Count.EqualTo(1));

        _clock.Advance(Tick);
        await call;
        Assert.That(handler.Requests, Has.Count.EqualTo(2));
    }

    [TestCase("+60", 60)]
    [TestCase("45", 45)]
    [TestCase("ms+60", 60)]
    [TestCase("-60", 0.5)]
    [TestCase("0", 0.5)]
    [TestCase("soon", 0.5)]
    [TestCase("+1.5", 0.5)]
    [TestCase("99999999999999999999", 0.5)]
    [Property("Fault", "D-12")]
    public async Task TooMany_Reset_IsTakenForWhatItCanBe(string reset, double seconds)
    {
        var now = _clock.GetUtcNow();
        var text = !reset.Contains('+') && !reset.StartsWith('-') ? reset
            : reset == "+1.5" ? now.AddSeconds(1).ToUnixTimeSeconds() + ".5"
            : reset.StartsWith("ms", StringComparison.Ordinal) ? now.AddSeconds(60).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)
            : now.AddSeconds(int.Parse(reset, CultureInfo.InvariantCulture)).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        await AssertWaitsAsync(TimeSpan.FromSeconds(seconds), "X-RateLimit-Reset: " + text);
    }

    [TestCase(20, 0, 20)]
    [TestCase(20, 86400, 20)]
    [TestCase(20, -86400, 20)]
    [TestCase(-20, 0, 0.5)]
    [Property("Fault", "D-13, D-37")]
    public async Task TooMany_RetryAfterDate_CountsFromTheServersClock(int ahead, int serverIsAhead, double seconds)
    {
        var server = _clock.GetUtcNow().AddSeconds(serverIsAhead);

        await AssertWaitsAsync(TimeSpan.FromSeconds(seconds), $"Retry-After: {server.AddSeconds(ahead):R}", $"Date: {server:R}");
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("1.5")]
    [TestCase("soon")]
    [TestCase("5, 10")]
    [TestCase("99999999999")]
    [TestCase("LONG")]
    [Property("Fault", "D-14")]
    public async Task TooMany_RetryAfterIsNonsense_BacksOff(string retryAfter)
    {
        await AssertWaitsAsync(TimeSpan.FromSeconds(0.5), "Retry-After: " + retryAfter.Replace("LONG", new string('9', 1024 * 1024)));
    }

    [Test]
    [Property("Fault", "D-14")]
    public async Task TooMany_RetryAfterIsAbsurd_IsCapped()
    {
        var handler = Sequence(Answer(429, "Retry-After: 2147483647"), Answer(200));
        using var client = TestClient.Create(handler, _clock, options => options.Timeout = Timeout.InfiniteTimeSpan);
        var call = client.Tickets.ListTicketsAsync();
        await _clock.PassAsync(TimeSpan.FromSeconds(120));

        Assert.That(await call, Is.Not.Null);
    }

    [Test]
    [Property("Fault", "D-14")]
    public async Task TooMany_TwoRetryAfters_TakesTheFirst()
    {
        await AssertWaitsAsync(TimeSpan.FromSeconds(3), "Retry-After: 3", "Retry-After: 9");
    }

    [Test]
    [Property("Fault", "D-15")]
    public async Task TooMany_ForEver_GivesUpAfterAllRepeatsWithTheLastDelay()
    {
        var handler = new FakeHandler((_, _) => Task.FromResult(Answer(429, "Retry-After: 2")()));
        using var client = TestClient.Create(handler, _clock);
        var call = client.Tickets.CloseTicketAsync(1);
        for (var i = 1; i <= 3; i++)
        {
            await _clock.WaitForTimerAsync(TimeSpan.FromSeconds(2), i);
            _clock.Advance(TimeSpan.FromSeconds(2));
        }

        var exception = await Assert.ThrowsAsync<TrengoRateLimitException>(() => call);
        Assert.That(exception!.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(2)));
        Assert.That(exception.MayHaveBeenProcessed, Is.False);
        Assert.That(handler.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    [Property("Fault", "D-15")]
    public async Task TooMany_LongerThanTheTimeout_GivesUpAtOnce()
    {
        var handler = new FakeHandler((_, _) => Task.FromResult(Answer(429, "Retry-After: 100")()));
        using var client = TestClient.Create(handler, _clock);
        var exception = await Assert.ThrowsAsync<TrengoRateLimitException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(100)));
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    [Property("Fault", "D-15, D-30")]
    public async Task TooMany_CancelledInTheWait_EndsAtOnce()
    {
        using var source = new CancellationTokenSource();
        using var client = TestClient.Create(new FakeHandler((_, _) => Task.FromResult(Answer(429, "Retry-After: 30")())), _clock);
        var call = client.Tickets.ListTicketsAsync(cancellationToken: source.Token);
        await _clock.WaitForTimerAsync(TimeSpan.FromSeconds(30));
        await source.CancelAsync();
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => call);

        Assert.That(exception!.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(exception.Message, Does.Contain("GET /tickets"));
    }

    [Test]
    public async Task TooMany_OneCall_HoldsBackAllOthersOfTheTokenAndNoOther()
    {
        var token = "one";
        var handler = new FakeHandler((request, _) => Task.FromResult(
            request.Headers["Authorization"] == "Bearer one" && _clock.GetUtcNow().Second < 9 ? Answer(429, "Retry-After: 9")() : Answer(200)()));
        using var client = TestClient.Create(handler, _clock, options => options.TokenProvider = _ => new ValueTask<string>(token));
        var refused = client.Tickets.CloseTicketAsync(1);
        await _clock.WaitForTimerAsync(TimeSpan.FromSeconds(9));
        var waiting = Enumerable.Range(0, 5).Select(_ => client.Tickets.CloseTicketAsync(1)).ToList();
        Assert.That(handler.Requests, Has.Count.EqualTo(1));

        token = "two";
        await client.Tickets.CloseTicketAsync(1);
        Assert.That(handler.Requests, Has.Count.EqualTo(2));

        token = "one";
        _clock.Advance(TimeSpan.FromSeconds(9));
        await Task.WhenAll([refused, .. waiting]);
        Assert.That(handler.Requests, Has.Count.EqualTo(8));
    }

    [Test]
    public async Task Gate_LongerClosedThanTheCallMayTake_ThrowsWithoutSending()
    {
        var handler = new FakeHandler((_, _) => Task.FromResult(Answer(429, "Retry-After: 60")()));
        using var client = TestClient.Create(handler, _clock, options => options.MaxRetries = 0);
        await Assert.ThrowsAsync<TrengoRateLimitException>(() => client.Tickets.CloseTicketAsync(1));
        var hasty = client.With(new TrengoCallOptions { Timeout = TimeSpan.FromSeconds(30) });
        var exception = await Assert.ThrowsAsync<TrengoRateLimitException>(() => hasty.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.Message, Is.EqualTo(
            "POST /tickets/{ticket_id}/close (operation closeTicket) was not sent: the rate limit holds for 60 seconds, which is longer than TrengoCallOptions.Timeout allows."));
        Assert.That(exception.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(60)));
        Assert.That(exception.StatusCode, Is.Null);
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    [Property("Fault", "D-37")]
    public async Task Wait_LocalClockJumps_IsMeasuredByMonotonicTime([Values(-86400, 86400)] int jump)
    {
        var clock = new JumpingClock(jump);
        var handler = Sequence(Answer(429, "Retry-After: 2"), Answer(200));
        using var client = TestClient.Create(handler, clock);
        var call = client.Tickets.ListTicketsAsync();
        await clock.WaitForTimerAsync(TimeSpan.FromSeconds(2));
        clock.HasJumped = true;
        clock.Advance(TimeSpan.FromSeconds(2));

        Assert.That(await call, Is.Not.Null);
    }

    [Test]
    public async Task RateLimit_AfterAnAnswer_IsReadable()
    {
        using var client = TestClient.Create(Sequence(Answer(200, "x-ratelimit-limit: 120", "x-ratelimit-remaining: 5")), _clock);
        Assert.That(client.RateLimit, Is.Null);
        await client.Tickets.ListTicketsAsync();

        Assert.That(client.RateLimit?.Limit, Is.EqualTo(120));
        Assert.That(client.RateLimit?.Remaining, Is.EqualTo(5));
    }

    private async Task AssertWaitsAsync(TimeSpan delay, params string[] headers)
    {
        var handler = Sequence(Answer(429, headers), Answer(200));
        using var client = TestClient.Create(handler, _clock);
        var call = client.Tickets.CloseTicketAsync(1);
        await _clock.WaitForTimerAsync(delay);
        _clock.Advance(delay - Tick);
        Assert.That(handler.Requests, Has.Count.EqualTo(1));

        _clock.Advance(Tick);
        await call;
        Assert.That(handler.Requests, Has.Count.EqualTo(2));
    }
}
