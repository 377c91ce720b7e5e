using System.Diagnostics;
using System.Net;
using System.Net.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Trengo.Generated.Tests.Support;
using Trengo.Http;

namespace Trengo.Generated.Tests.Diagnostics;

[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TelemetryTests : IDisposable
{
    private const string Server = "server.address=app.trengo.com, server.port=443";

    private readonly TelemetrySink _sink = new(source => source.Name == TrengoTelemetry.ActivitySourceName);
    private readonly FakeTimeProvider _clock = new();

    public void Dispose() => _sink.Dispose();

    [Test]
    public async Task Spans_OfACallThatIsRepeated_AreOneForTheCallAndOneForEachRequest()
    {
        await CloseTicketAsync(429, 200);

        var template = "http.request.method=PATCH, url.template=/tickets/{ticket_id}/close, " + Server;
        Assert.That(_sink.Spans.Select(TelemetrySink.Of), Is.EqualTo(new[]
        {
            $"Client PATCH /tickets/{{ticket_id}}/close Error: {template}, http.response.status_code=429, error.type=429",
            $"Client PATCH /tickets/{{ticket_id}}/close Unset: {template}, http.request.resend_count=1, http.response.status_code=200",
            $"Internal closeTicketUndocumented Unset: {template}, http.response.status_code=200",
        }));
        Assert.That(_sink.Spans.Select(span => span.ParentSpanId), Is.EqualTo(new[] { _sink.Spans.Last().SpanId, _sink.Spans.Last().SpanId, default }));
    }

    [Test]
    public async Task Spans_OfACall_AreBelowTheCallersAndLeaveItCurrent()
    {
        using var caller = new Activity("caller").Start();
        await CloseTicketAsync(200);

        Assert.That(Activity.Current, Is.SameAs(caller));
        Assert.That(_sink.Spans.Last().ParentSpanId, Is.EqualTo(caller.SpanId));
    }

    [Test]
    public async Task Span_WhileARequestIsSent_IsTheCurrentOne()
    {
        Activity? current = null;
        var handler = new FakeHandler((_, _) =>
        {
            current = Activity.Current;
            return Task.FromResult(FakeHandler.Answer(HttpStatusCode.OK, "{}"));
        });
        using var client = CreateClient(handler);
        await client.Tickets.ListTicketsAsync();

        Assert.That(current, Is.SameAs(_sink.Spans.First()), "so that the trace goes on in what the transport tells and sends");
    }

    [Test]
    public async Task Measurements_OfACallThatIsRepeated_CountItOnceAndEachRequest()
    {
        await CloseTicketAsync(429, 200);

        var template = "http.request.method=PATCH, url.template=/tickets/{ticket_id}/close, " + Server;
        Assert.That(_sink.Measurements.Where(measured => measured.Name.StartsWith("trengo.", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            ("trengo.client.request.duration", 2d, template + ", http.response.status_code=429, error.type=429"),
            ("trengo.client.retries", 1d, template + ", http.response.status_code=429, error.type=429"),
            ("trengo.client.request.duration", 2d, template + ", http.response.status_code=200"),
            ("trengo.client.operation.duration", 7d, template + ", http.response.status_code=200"),
        }));
    }

    [Test]
    public async Task Logs_OfACallThatIsRepeated_HaveFixedIdsAndLevels()
    {
        await CloseTicketAsync(429, 200);

        Assert.That(_sink.Logs.Select(log => (log.Id.Id, log.Id.Name, log.Level)), Is.EqualTo(new[]
        {
            (1, "CallStarted", LogLevel.Debug),
            (5, "RequestStarted", LogLevel.Trace),
            (6, "RequestEnded", LogLevel.Trace),
            (7, "Retrying", LogLevel.Warning),
            (5, "RequestStarted", LogLevel.Trace),
            (6, "RequestEnded", LogLevel.Trace),
            (2, "CallSucceeded", LogLevel.Debug),
        }));
        Assert.That(_sink.Logs.Select(log => log.Text), Has.Some.Contains(
            "PATCH /tickets/{ticket_id}/close (operation closeTicketUndocumented) failed with 429, and is sent again in 3 s (repeat 1)."));
    }

    [TestCase(404, "404")]
    [TestCase(401, "401")]
    public async Task Call_Refused_IsAFailureOfItsStatus(int status, string error)
    {
        await Assert.ThatAsync(() => CloseTicketAsync(status), Throws.InstanceOf<TrengoApiException>());

        Assert.That(_sink.Spans.Select(span => span.GetTagItem("error.type")), Is.EqualTo(new[] { error, error }));
        Assert.That(_sink.Logs.Last().Id.Name, Is.EqualTo("CallFailed"));
    }

    [Test]
    public async Task Call_ThatTheNetworkEnds_IsAFailureOfItsException()
    {
        using var client = CreateClient(new FakeHandler((_, _) => throw new HttpRequestException("lost", new IOException("lost"))));
        await Assert.ThrowsAsync<TrengoConnectionException>(() => client.Tickets.CloseTicketUndocumentedAsync(5));

        Assert.That(_sink.Spans.Select(span => span.GetTagItem("error.type")), Is.All.EqualTo("Trengo.TrengoConnectionException"));
    }

    [Test]
    public async Task Call_Cancelled_IsNotLoggedAsAFailure()
    {
        using var source = new CancellationTokenSource();
        using var client = CreateClient(FakeHandler.ThatNeverAnswers(source.Cancel));
        await Assert.ThrowsAsync<OperationCanceledException>(() => client.Tickets.ListTicketsAsync(cancellationToken: source.Token));

        Assert.That(_sink.Logs.Last().Id.Name, Is.EqualTo("CallCancelled"));
        Assert.That(_sink.Logs.Select(log => log.Level), Is.All.LessThan(LogLevel.Warning));
    }

    [Test]
    public async Task Token_Changed_IsLogged()
    {
        var tokens = new Queue<string>(["old", "new"]);
        var statuses = new Queue<int>([401, 200]);
        using var client = CreateClient(
            new FakeHandler((_, _) => Task.FromResult(FakeHandler.Answer((HttpStatusCode)statuses.Dequeue(), "{}"))),
            options => options.TokenProvider = _ => new ValueTask<string>(tokens.Dequeue()));
        await client.Tickets.ListTicketsAsync();

        Assert.That(_sink.Logs.Select(log => log.Id.Name), Has.One.EqualTo("TokenChanged"));
    }

    [Test]
    public async Task Call_WhileTheTokenIsRefused_IsCountedAndLoggedAsWaiting()
    {
        var clock = new TestClock();
        var statuses = new Queue<int>([429, 200]);
        using var client = CreateClient(new FakeHandler((_, _) => Task.FromResult(Answer(statuses.Dequeue()))), options =>
        {
            options.MaxRetries = 0;
            options.TimeProvider = clock;
        });
        await Assert.ThrowsAsync<TrengoRateLimitException>(() => client.Tickets.ListTicketsAsync());
        var call = client.Tickets.ListTicketsAsync();
        clock.Advance(TimeSpan.FromSeconds(3));
        await call;

        Assert.That(_sink.Measurements.Count(measured => measured.Name == "trengo.client.waits"), Is.EqualTo(1));
        Assert.That(_sink.Logs.Single(log => log.Id.Name == "WaitingForTurn").Text, Does.Contain("waits for its turn, 3 s or more."));
    }

    [Test]
    public async Task RawCall_Refused_IsAFailureWithoutItsPathAndMethod()
    {
        using var client = CreateClient(new FakeHandler(HttpStatusCode.NotFound, "{}"));
        using var request = new HttpRequestMessage(new HttpMethod("JANE"), "contacts/815");
        using var response = await client.SendAsync(request);

        Assert.That(_sink.Spans.Select(TelemetrySink.Of), Is.EqualTo(new[]
        {
            $"Client HTTP /{{path}} Error: http.request.method=_OTHER, url.template=/{{path}}, {Server}, http.response.status_code=404, error.type=404",
            $"Internal raw Error: http.request.method=_OTHER, url.template=/{{path}}, {Server}, http.response.status_code=404, error.type=404",
        }));
    }

    [Test]
    public async Task Download_FromAnotherHost_DoesNotNameIt()
    {
        using var httpClient = new HttpClient(new FakeHandler());
        var options = TestClient.CreateOptions();
        options.LoggerFactory = _sink;
        using var connection = new TrengoConnection(options, () => httpClient);
        using var response = await connection.DownloadAsync(new Uri("https://jane.example/photo.png"), CancellationToken.None);

        Assert.That(_sink.Texts.Where(text => text.Contains("jane", StringComparison.Ordinal)), Is.Empty);
        Assert.That(_sink.Spans.First().GetTagItem("server.address"), Is.Null);
    }

    private async Task CloseTicketAsync(params int[] statuses)
    {
        var answers = new Queue<int>(statuses);
        using var client = CreateClient(new FakeHandler((_, _) =>
        {
            _clock.Advance(TimeSpan.FromSeconds(2));
            return Task.FromResult(Answer(answers.Dequeue()));
        }));
        var call = client.Tickets.CloseTicketUndocumentedAsync(815);
        _clock.Advance(TimeSpan.FromSeconds(3));
        await call;
    }

    private static HttpResponseMessage Answer(int status)
    {
        var response = FakeHandler.Answer((HttpStatusCode)status, "{}");
        response.Headers.Add("Retry-After", "3");
        return response;
    }

    private TrengoClient CreateClient(HttpMessageHandler handler, Action<TrengoClientOptions>? configure = null)
    {
        return TestClient.Create(handler, options =>
        {
            options.LoggerFactory = _sink;
            options.TimeProvider = _clock;
            options.MaxRetries = 1;
            configure?.Invoke(options);
        });
    }
}
