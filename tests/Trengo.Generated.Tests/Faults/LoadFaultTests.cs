using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Faults;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class LoadFaultTests
{
    private readonly TestClock _clock = new();

    [Test]
    [Property("Fault", "D-35")]
    public async Task ThousandCalls_120AMinute_AllEndOnceInOrderWithFewRefusals([Values] bool namesWhatIsLeft)
    {
        var server = new LimitedServer(_clock, namesWhatIsLeft);
        // On a busy machine the clock runs ahead of answers, and a call can be refused more often than a server that is as slow as that would do.
        using var client = TestClient.Create(
            new FakeHandler(server.AnswerAsync), _clock, options => (options.Timeout, options.MaxRetries) = (Timeout.InfiniteTimeSpan, 10));
        var calls = Enumerable.Range(0, 1000).Select(i => client.Messages.SendMessageAsync(i + 1, new SendMessageRequest())).ToList();
        var all = Task.WhenAll(calls);
        await _clock.RunUntilAsync(all, TimeSpan.FromSeconds(1));
        await all;

        Assert.That(server.Accepted, Is.Unique);
        Assert.That(server.Accepted, Has.Count.EqualTo(1000));
        // Nine windows of 120, each with less than five refusals, or ten where the clock runs ahead. Where answers do not say what is left,
        // the first one ends with as many as were under way.
        Assert.That(server.Refused, Is.LessThan((namesWhatIsLeft ? 0 : 100) + (10 * 9)));
        Assert.That(server.Elapsed, Is.LessThan(TimeSpan.FromMinutes(2 * 9)));
        // In their order, each 120 would take a minute: none takes more than twice as many minutes, and one for being refused.
        Assert.That(server.Accepted.Where((path, position) => position / 120 > (2 * ((Number(path) - 1) / 120)) + 1), Is.Empty, "calls that waited too long");
    }

    [Test]
    [Property("Fault", "D-35")]
    public async Task TwoTokens_OneOfThemLimited_TheOtherIsNotHeldUp()
    {
        var token = new AsyncLocal<string>();
        var handler = new FakeHandler((request, _) => Task.FromResult(
            request.Headers["Authorization"] == "Bearer slow" ? StatusFaultTests.Answer(429, "Retry-After: 60")() : StatusFaultTests.Answer(200, "X-RateLimit-Remaining: 100")()));
        using var client = TestClient.Create(handler, _clock, options => options.TokenProvider = _ => new ValueTask<string>(token.Value!));
        token.Value = "slow";
        var slow = client.Tickets.ListTicketsAsync();
        token.Value = "fast";
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.Tickets.ListTicketsAsync()));

        Assert.That(slow.IsCompleted, Is.False);
    }

    [Test]
    public async Task Limiter_OfTheCallers_HoldsBackEachAttempt()
    {
        using var limiter = new RefusingLimiter();
        var handler = new FakeHandler(HttpStatusCode.ServiceUnavailable, "{}");
        using var client = TestClient.Create(handler, options =>
        {
            TestClient.RepeatAtOnce(options);
            options.RateLimiter = limiter;
        });
        await Assert.ThrowsAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(limiter.Asked, Is.EqualTo(4));
    }

    [Test]
    public async Task Limiter_RefusesAndNamesATime_IsAskedAgainThenAndNoRetryIsSpent()
    {
        using var limiter = new RefusingLimiter { Refusals = 5, RetryAfter = TimeSpan.FromSeconds(3) };
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler, _clock, options => (options.RateLimiter, options.MaxRetries) = (limiter, 0));
        var call = client.Tickets.CloseTicketAsync(1);
        for (var i = 1; i <= 5; i++)
        {
            await _clock.WaitForTimerAsync(TimeSpan.FromSeconds(3), i);
            Assert.That(handler.Requests, Is.Empty);
            _clock.Advance(TimeSpan.FromSeconds(3));
        }

        await call;
        Assert.That(limiter.Asked, Is.EqualTo(6));
    }

    [Test]
    public async Task Limiter_RefusesForLongerThanTheCallMayTake_ThrowsWithoutSending()
    {
        using var limiter = new RefusingLimiter { Refusals = 1, RetryAfter = TimeSpan.FromSeconds(110) };
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler, _clock, options => options.RateLimiter = limiter);
        var exception = await Assert.ThrowsAsync<TrengoRateLimitException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(110)));
        Assert.That(handler.Requests, Is.Empty);
        await client.Tickets.CloseTicketAsync(1);
    }

    [Test]
    public async Task Gate_NoAnswerInASecond_IsOpenedToAll()
    {
        var count = 0;
        using var client = TestClient.Create(FakeHandler.ThatNeverAnswers(() => Interlocked.Increment(ref count)), _clock);
        var calls = Enumerable.Range(0, 1000).Select(_ => client.Tickets.ListTicketsAsync()).ToList();
        Assert.That(count, Is.EqualTo(100));

        _clock.Advance(TimeSpan.FromSeconds(1));
        await SpinAsync(() => Volatile.Read(ref count) == 1000);
        client.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Task.WhenAll(calls));
    }

    [Test]
    public async Task Gate_NothingIsLeftAndTheAnswerIsSlow_LetsOnePassEachSecondAllTheSame()
    {
        var count = 0;
        var never = new TaskCompletionSource<HttpResponseMessage>();
        using var client = TestClient.Create(
            new FakeHandler((_, _) => Interlocked.Increment(ref count) == 1 ? Task.FromResult(StatusFaultTests.Answer(200, "X-RateLimit-Remaining: 0")()) : never.Task), _clock, options => options.MaxRetries = 0);
        await client.Tickets.ListTicketsAsync();
        var calls = Enumerable.Range(0, 3).Select(_ => client.Tickets.ListTicketsAsync()).ToList();
        for (var passed = 2; passed <= 4; passed++)
        {
            await SpinAsync(() => Volatile.Read(ref count) == passed);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        never.SetException(new HttpRequestException("lost"));
        await Assert.ThrowsAsync<TrengoConnectionException>(() => Task.WhenAll(calls));
    }

    private static int Number(string path) => int.Parse(path.Split('/')[4], CultureInfo.InvariantCulture);

    private static async Task SpinAsync(Func<bool> isDone)
    {
        while (!isDone())
        {
            await Task.Yield();
        }
    }

    private sealed class LimitedServer(TestClock clock, bool namesWhatIsLeft)
    {
        private readonly DateTimeOffset _start = clock.GetUtcNow();
        private readonly RateWindow _window = new(clock, 120);

        public List<string> Accepted { get; } = [];

        public int Refused { get; private set; }

        public TimeSpan Elapsed => clock.GetUtcNow() - _start;

        public async Task<HttpResponseMessage> AnswerAsync(RecordedRequest request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            lock (this)
            {
                if (!_window.TryTake())
                {
                    Refused++;
                    return StatusFaultTests.Answer(429, "Retry-After: " + _window.RetryAfter.ToString(CultureInfo.InvariantCulture))();
                }

                Accepted.Add(request.Uri.AbsolutePath);
                return namesWhatIsLeft ? StatusFaultTests.Answer(200, "X-RateLimit-Limit: 120", $"X-RateLimit-Remaining: {_window.Remaining}")() : StatusFaultTests.Answer(200)();
            }
        }
    }
}
