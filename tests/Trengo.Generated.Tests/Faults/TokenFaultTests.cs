using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Faults;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class TokenFaultTests
{
    private int _asked;

    [Test]
    [Property("Fault", "D-10")]
    public async Task Unauthorized_ProviderHasAnother_IsSentOnceMoreWithIt([Values(0, 3)] int maxRetries)
    {
        var handler = Accepting("second");
        using var client = Create(handler, maxRetries, () => Interlocked.Increment(ref _asked) == 1 ? "first" : "second");
        await client.Messages.SendMessageAsync(1, new SendMessageRequest { Message = "m" });

        Assert.That(Tokens(handler), Is.EqualTo(new[] { "first", "second" }));
        Assert.That(handler.Requests.Select(request => request.Text), Has.All.EqualTo("{\"message\":\"m\"}"));
        Assert.That(_asked, Is.EqualTo(2));
    }

    [Test]
    [Property("Fault", "D-10")]
    public async Task Unauthorized_AgainWithTheOther_IsAnAuthenticationException()
    {
        var handler = Accepting("none");
        using var client = Create(handler, 3, () => $"token{Interlocked.Increment(ref _asked)}");
        var exception = await Assert.ThrowsAsync<TrengoAuthenticationException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(exception.MayHaveBeenProcessed, Is.False);
        Assert.That(Tokens(handler), Is.EqualTo(new[] { "token1", "token2" }));
    }

    [Test]
    [Property("Fault", "D-10")]
    public async Task Unauthorized_ProviderHasTheSame_IsSentOnceAndAskedOnceForAllCalls()
    {
        var handler = Accepting("none");
        using var client = Create(handler, 3, () =>
        {
            Interlocked.Increment(ref _asked);
            return "same";
        });
        for (var i = 1; i <= 3; i++)
        {
            await Assert.ThrowsAsync<TrengoAuthenticationException>(() => client.Tickets.ListTicketsAsync());
            Assert.That(handler.Requests, Has.Count.EqualTo(i));
            Assert.That(_asked, Is.EqualTo(i + 1));
        }
    }

    [Test]
    [Property("Fault", "D-10")]
    public async Task Unauthorized_FixedToken_IsSentOnce()
    {
        var handler = Accepting("none");
        using var client = TestClient.Create(handler, TestClient.RepeatAtOnce);
        await Assert.ThrowsAsync<TrengoAuthenticationException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    [Property("Fault", "D-10")]
    public async Task Unauthorized_HundredCallsAtOnce_AskOnceMoreTogether([Values] bool isAsync)
    {
        // All hundred have been answered with 401 before the provider answers, or it answers at once.
        var gate = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var refused = 0;
        var handler = new FakeHandler(async (request, _) =>
        {
            if (request.Headers.ContainsKey("X-First"))
            {
                // So that all may be under way at a time.
                return StatusFaultTests.Answer(200, "X-RateLimit-Remaining: 1000")();
            }

            await all.Task;
            if (request.Headers["Authorization"] == "Bearer second")
            {
                return FakeHandler.Answer(HttpStatusCode.OK, "{}");
            }

            if (Interlocked.Increment(ref refused) == 100)
            {
                gate.SetResult("second");
            }

            return FakeHandler.Answer(HttpStatusCode.Unauthorized, "{}");
        });
        using var client = TestClient.Create(handler, options => options.TokenProvider = async _ =>
            Interlocked.Increment(ref _asked) <= 101 ? "first" : isAsync ? await gate.Task : "second");
        await client.With(new TrengoCallOptions { Headers = { ["X-First"] = "1" } }).Tickets.ListTicketsAsync();
        var calls = Enumerable.Range(0, 100).Select(_ => client.Tickets.ListTicketsAsync()).ToList();
        all.SetResult();
        await Task.WhenAll(calls);

        Assert.That(_asked, Is.EqualTo(1 + 100 + 1));
        Assert.That(handler.Requests, Has.Count.EqualTo(1 + 200));
    }

    [Test]
    public async Task Unauthorized_AskingIsCancelledByOneCall_OthersGetTheToken()
    {
        using var source = new CancellationTokenSource();
        var gate = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var both = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var refused = 0;
        var handler = new FakeHandler(async (request, _) =>
        {
            if (request.Headers["Authorization"] == "Bearer second")
            {
                return FakeHandler.Answer(HttpStatusCode.OK, "{}");
            }

            if (Interlocked.Increment(ref refused) == 2)
            {
                both.SetResult();
            }

            await both.Task;
            return FakeHandler.Answer(HttpStatusCode.Unauthorized, "{}");
        });
        using var client = TestClient.Create(handler, options => options.TokenProvider = async _ => Interlocked.Increment(ref _asked) <= 2 ? "first" : await gate.Task);
        var impatient = client.Tickets.ListTicketsAsync(cancellationToken: source.Token);
        var patient = client.Tickets.ListTicketsAsync();
        await both.Task;
        await source.CancelAsync();
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => impatient);
        gate.SetResult("second");

        Assert.That(exception!.CancellationToken, Is.EqualTo(source.Token));
        Assert.That(await patient, Is.Not.Null);
    }

    [Test]
    public async Task Unauthorized_ProviderFailsThen_ItsExceptionComesOutAndItIsAskedAnewLater()
    {
        var thrown = new InvalidDataException("vault");
        var handler = Accepting("second");
        using var client = Create(handler, 0, () => Interlocked.Increment(ref _asked) switch { 2 => throw thrown, < 4 => "first", _ => "second" });

        Assert.That(await Assert.ThrowsAsync<InvalidDataException>(() => client.Tickets.ListTicketsAsync()), Is.SameAs(thrown));
        Assert.That(await client.Tickets.ListTicketsAsync(), Is.Not.Null);
    }

    [Test]
    [Property("Fault", "D-36")]
    public async Task Rotation_Under64Loops_EveryRequestHasTheNewestTokenOfItsStart()
    {
        // A token is a number that grows; each loop notes the one that was valid when its call began.
        var current = 0;
        var stale = new ConcurrentQueue<string>();
        var handler = new FakeHandler((request, _) =>
        {
            var sent = request.Headers["Authorization"];
            if (request.Headers["X-Least"] is { } least && (!sent.StartsWith("Bearer t", StringComparison.Ordinal) || Number(sent[8..]) < Number(least)))
            {
                stale.Enqueue(sent);
            }

            return Task.FromResult(FakeHandler.Answer(HttpStatusCode.OK, "{}"));
        });
        using var client = TestClient.Create(handler, options => options.TokenProvider = async _ =>
        {
            await Task.Yield();
            return $"t{Volatile.Read(ref current)}";
        });
        await Task.WhenAll(Enumerable.Range(0, 64).Select(loop => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
            {
                var options = new TrengoCallOptions { Headers = { ["X-Least"] = $"{Interlocked.Increment(ref current)}" } };
                await client.With(options).Tickets.ListTicketsAsync();
            }
        })));

        Assert.That(stale, Is.Empty);
        Assert.That(handler.Requests, Has.Count.EqualTo(64 * 50));
    }

    private static IEnumerable<string> Tokens(FakeHandler handler) => handler.Requests.Select(request => request.Headers["Authorization"]["Bearer ".Length..]);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static FakeHandler Accepting(string token) => new((request, _) => Task.FromResult(
        FakeHandler.Answer(request.Headers["Authorization"] == "Bearer " + token ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, "{}")));

    private static TrengoClient Create(FakeHandler handler, int maxRetries, Func<string> token) => TestClient.Create(handler, options =>
    {
        options.MaxRetries = maxRetries;
        options.TokenProvider = _ => new ValueTask<string>(token());
    });
}
