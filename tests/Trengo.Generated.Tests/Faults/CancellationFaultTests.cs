using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Trengo.Generated.Tests.Support;
using static Trengo.Generated.Tests.Faults.StatusFaultTests;

namespace Trengo.Generated.Tests.Faults;

/// <summary>Cancelling, running out of time, and disposing, in each phase of a call.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class CancellationFaultTests
{
    public enum Phase
    {
        TokenProvider,
        TokenProviderOnceMore,
        Gate,
        Limiter,
        Connect,
        Head,
        Body,
        Wait,
    }

    private readonly TestClock _clock = new();
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<IDisposable> _owned = [];

    [TearDown]
    public void TearDown()
    {
        _owned.Reverse();
        _owned.ForEach(owned => owned.Dispose());
    }

    [Test]
    [Property("Fault", "D-30")]
    public async Task Cancel_InAnyPhase_ThrowsWithTheCallersToken([Values] Phase phase)
    {
        using var source = new CancellationTokenSource();
        using var client = await CreateClientInAsync(phase);
        var call = client.Tickets.ListTicketsAsync(cancellationToken: source.Token);
        await _reached.Task;
        await source.CancelAsync();
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => call);

        Assert.That(exception!.CancellationToken, Is.EqualTo(source.Token));
    }

    [Test]
    [Property("Fault", "D-30")]
    public async Task Cancel_BeforeTheCall_AsksForNoTokenAndSendsNothing()
    {
        var asked = 0;
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler, options => options.TokenProvider = _ => new ValueTask<string>($"t{++asked}"));
        var token = new CancellationToken(canceled: true);
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Tickets.ListTicketsAsync(cancellationToken: token));

        Assert.That(exception!.CancellationToken, Is.EqualTo(token));
        Assert.That(asked + handler.Requests.Count, Is.Zero);
    }

    [Test]
    [Property("Fault", "D-31")]
    public async Task Timeout_InAnyPhase_ThrowsTrengoTimeoutExceptionThatNamesTheOption(
        [Values(Phase.TokenProvider, Phase.TokenProviderOnceMore, Phase.Gate, Phase.Limiter, Phase.Connect, Phase.Head, Phase.Body)] Phase phase)
    {
        using var client = await CreateClientInAsync(phase);
        var call = client.With(new TrengoCallOptions { Timeout = TimeSpan.FromSeconds(0.9) }).Tickets.ListTicketsAsync();
        await _reached.Task;
        await _clock.RunUntilAsync(call, TimeSpan.FromSeconds(0.1));
        var exception = await Assert.ThrowsAsync<TrengoTimeoutException>(() => call);

        Assert.That(exception!.Option, Is.EqualTo("TrengoCallOptions.Timeout"));
        Assert.That(exception.Limit, Is.EqualTo(TimeSpan.FromSeconds(0.9)));
        Assert.That(exception.MayHaveBeenProcessed, Is.EqualTo(phase is Phase.Connect or Phase.Head or Phase.Body));
    }

    [Test]
    [Property("Fault", "D-32")]
    public async Task Dispose_InAnyPhase_EndsTheCallWithObjectDisposedException([Values] Phase phase)
    {
        var client = await CreateClientInAsync(phase);
        var call = client.Tickets.ListTicketsAsync();
        await _reached.Task;
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
    }

    [Test]
    [Property("Fault", "D-32")]
    public async Task Dispose_WhileARawBodyIsRead_EndsTheRead()
    {
        var client = TestClient.Create(Streaming(new EndlessStream(_reached.SetResult)));
        using var request = new HttpRequestMessage(HttpMethod.Get, "x");
        using var response = await client.SendAsync(request);
        using var stream = await response.Content.ReadAsStreamAsync();
        var reading = stream.ReadAsync(new byte[1]).AsTask();
        await _reached.Task;
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => reading);
    }

    [Test]
    [Property("Fault", "D-33")]
    public async Task Use_AfterDispose_ThrowsObjectDisposedExceptionForDerivedClientsToo()
    {
        var handler = new FakeHandler();
        var client = TestClient.Create(handler);
        var derived = client.With(new TrengoCallOptions());
        derived.Dispose();
        await client.Tickets.ListTicketsAsync();
        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Tickets.ListTicketsAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => derived.Tickets.ListTicketsAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "x")));
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    [Property("Fault", "D-34")]
    public async Task Source_DisposedDuringTheCall_DoesNoHarm()
    {
        var source = new CancellationTokenSource();
        using var client = TestClient.Create(new FakeHandler((_, _) =>
        {
            source.Dispose();
            return Task.FromResult(FakeHandler.Answer(HttpStatusCode.OK, "{}"));
        }));

        Assert.That(await client.Tickets.ListTicketsAsync(cancellationToken: source.Token), Is.Not.Null);
        await Assert.CatchAsync<Exception>(() => client.Tickets.ListTicketsAsync(cancellationToken: new CancellationTokenSource(0).Token));
    }

    [Test]
    [Property("Fault", "D-34")]
    public async Task Callback_OfTheCallersTokenThrows_CallEndsAsCancelled()
    {
        using var source = new CancellationTokenSource();
        using var registration = source.Token.Register(() => throw new InvalidDataException());
        using var client = TestClient.Create(FakeHandler.ThatNeverAnswers(_reached.SetResult));
        var call = client.Tickets.ListTicketsAsync(cancellationToken: source.Token);
        await _reached.Task;
        Assert.Throws<AggregateException>(source.Cancel);

        await Assert.ThrowsAsync<OperationCanceledException>(() => call);
    }

    [Test]
    public async Task Cancel_WhileWaitingAtTheGate_GivesTheTurnToTheNext()
    {
        using var source = new CancellationTokenSource();
        var handler = Sequence(Answer(429, "Retry-After: 5"), Answer(200));
        using var client = TestClient.Create(handler, _clock, options => options.MaxRetries = 0);
        await Assert.ThrowsAsync<TrengoRateLimitException>(() => client.Tickets.CloseTicketAsync(1));
        var first = client.Tickets.CloseTicketAsync(1, cancellationToken: source.Token);
        var second = client.Tickets.CloseTicketAsync(1);
        await source.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => first);
        _clock.Advance(TimeSpan.FromSeconds(5));
        await second;

        Assert.That(handler.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Limiter_PermitsOfEndedCalls_AreGivenBack()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 10 });
        var handler = Sequence(Answer(200), Answer(500), () => throw new HttpRequestException("lost"), Answer(200));
        using var client = TestClient.Create(handler, options => options.RateLimiter = limiter);
        await client.Tickets.ListTicketsAsync();
        await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());
        await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());
        await client.Tickets.ListTicketsAsync();

        Assert.That(limiter.GetStatistics()!.CurrentAvailablePermits, Is.EqualTo(1));
    }

    private async Task<TrengoClient> CreateClientInAsync(Phase phase)
    {
        switch (phase)
        {
            case Phase.TokenProvider:
                return TestClient.Create(new FakeHandler(), _clock, options => options.TokenProvider = async cancellationToken =>
                {
                    _reached.SetResult();
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    return "";
                });
            case Phase.TokenProviderOnceMore:
                var isRefused = false;
                return TestClient.Create(
                    new FakeHandler((_, _) =>
                    {
                        isRefused = true;
                        return Task.FromResult(Answer(401)());
                    }),
                    _clock,
                    options => options.TokenProvider = async cancellationToken =>
                    {
                        if (isRefused)
                        {
                            _reached.SetResult();
                            await Task.Delay(Timeout.Infinite, cancellationToken);
                        }

                        return "first";
                    });
            case Phase.Gate:
                // A hundred are under way without an answer, which is all that may be.
                var count = 0;
                var slow = TestClient.Create(FakeHandler.ThatNeverAnswers(() => Interlocked.Increment(ref count)), _clock, options => options.AttemptTimeout = Timeout.InfiniteTimeSpan);
                for (var i = 0; i < 100; i++)
                {
                    _ = slow.Tickets.ListTicketsAsync().ContinueWith(ended => ended.Exception, TaskScheduler.Default);
                }

                Assert.That(count, Is.EqualTo(100));
                _reached.SetResult();
                return slow;
            case Phase.Limiter:
                var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 10 });
                _owned.AddRange([limiter, limiter.AttemptAcquire()]);
                _reached.SetResult();
                return TestClient.Create(new FakeHandler(), _clock, options => options.RateLimiter = limiter);
            case Phase.Connect:
                return TestClient.Create(await CreateFullListenerAsync(), options => options.TimeProvider = _clock);
            case Phase.Head:
                return TestClient.Create(FakeHandler.ThatNeverAnswers(() => _reached.TrySetResult()), _clock);
            case Phase.Body:
                return TestClient.Create(Streaming(new EndlessStream(() => _reached.TrySetResult())), _clock);
            default:
                var client = TestClient.Create(Sequence(Answer(429, "Retry-After: 10")), _clock);
                _ = _clock.WaitForTimerAsync(TimeSpan.FromSeconds(10)).ContinueWith(_ => _reached.SetResult(), TaskScheduler.Default);
                return client;
        }
    }

    // Linux completes no further handshake once the queue of a listener that accepts nothing is full.
    private async Task<Uri> CreateFullListenerAsync()
    {
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(0);
        _owned.Add(listener);
        for (var i = 0; i < 4; i++)
        {
            var filler = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
            _owned.Add(filler);
            try
            {
                await filler.ConnectAsync(listener.LocalEndPoint!).WaitAsync(TimeSpan.FromMilliseconds(50));
            }
            catch (TimeoutException)
            {
                break;
            }
        }

        _reached.SetResult();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndPoint!).Port}/api/v2");
    }

    private static FakeHandler Streaming(Stream stream) => new((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(stream) }));
}
