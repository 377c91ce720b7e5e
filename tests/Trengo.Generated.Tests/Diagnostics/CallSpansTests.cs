using System.Diagnostics;
using System.Net;
using System.Net.Http;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Diagnostics;

public class CallSpansTests
{
    [Test]
    public async Task Spans_OfACall_AreOneForItAndOneForItsAttemptBelow()
    {
        using var sink = new SpanSink();
        using var client = TestClient.Create(new FakeHandler());
        await client.Tickets.GetTicketAsync(4711);

        Assert.That(sink.Spans.Select(SpanSink.Describe), Is.EqualTo(new[]
        {
            "Client GET /tickets/{ticket_id}: http.request.method=GET, http.response.status_code=200, server.address=app.trengo.com, server.port=443, url.template=/tickets/{ticket_id}",
            "Internal getTicket: http.request.method=GET, http.response.status_code=200, url.template=/tickets/{ticket_id}",
        }));
        Assert.That(sink.Spans[0].ParentSpanId, Is.EqualTo(sink.Spans[1].SpanId));
        Assert.That(sink.Spans.Select(span => span.Status), Is.All.EqualTo(ActivityStatusCode.Unset));
    }

    [Test]
    public async Task Spans_OfARepeatedCall_CountTheRepeatsAndNameTheError()
    {
        var count = 0;
        var clock = new TestClock();
        var handler = new FakeHandler((_, _) => Task.FromResult(FakeHandler.Answer(++count < 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK, "{}")));
        using var sink = new SpanSink();
        using var client = TestClient.Create(handler, options =>
        {
            options.MaxRetries = 3;
            options.TimeProvider = clock;
            options.Randomizer = () => 1;
        });
        var calling = client.Tickets.ListTicketsAsync();
        await clock.PassAsync(TimeSpan.FromSeconds(0.5));
        await clock.PassAsync(TimeSpan.FromSeconds(1));
        await calling;

        Assert.That(sink.Spans.Select(span => (span.DisplayName, span.GetTagItem("http.request.resend_count"), span.GetTagItem("error.type"), span.Status)), Is.EqualTo(new (string, object?, object?, ActivityStatusCode)[]
        {
            ("GET /tickets", null, "503", ActivityStatusCode.Error),
            ("GET /tickets", 1, "503", ActivityStatusCode.Error),
            ("GET /tickets", 2, null, ActivityStatusCode.Unset),
            ("listTickets", 2, null, ActivityStatusCode.Unset),
        }));
        Assert.That(sink.Spans.Take(3).Select(span => span.ParentSpanId), Is.All.EqualTo(sink.Spans[3].SpanId));
    }

    [TestCase(422, "{\"message\":\"planted\"}", "422", 422)]
    [TestCase(200, "<html>planted</html>", "Trengo.TrengoUnexpectedContentException", 200)]
    [TestCase(0, "", "Trengo.TrengoConnectionException", null)]
    public async Task Spans_OfAFailedCall_NameTheKindOfErrorButNotItsText(int status, string body, string errorType, int? statusTag)
    {
        using var sink = new SpanSink();
        using var client = TestClient.Create(new FakeHandler((_, _) => status == 0
            ? Task.FromException<HttpResponseMessage>(new HttpRequestException(Planted.Unspoken))
            : Task.FromResult(FakeHandler.Answer((HttpStatusCode)status, body))));
        await Assert.ThatAsync(() => client.Tickets.ListTicketsAsync(), Throws.InstanceOf<TrengoApiException>());

        var call = sink.Spans.Single(span => span.DisplayName == "listTickets");
        Assert.That(call.GetTagItem("error.type"), Is.EqualTo(errorType));
        Assert.That(call.GetTagItem("http.response.status_code"), Is.EqualTo(statusTag));
        Assert.That((call.Status, call.StatusDescription, call.Events.Count()), Is.EqualTo((ActivityStatusCode.Error, (string?)null, 0)));
    }

    [Test]
    public async Task Spans_OfARequestOfTheCallers_ShowNeitherItsPathNorItsMethod()
    {
        using var sink = new SpanSink();
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.NotFound, "{}"));
        using var request = new HttpRequestMessage(new HttpMethod("PLANTED"), $"tickets/4711/{Planted.Unspoken}?q=planted");
        (await client.SendAsync(request)).Dispose();

        var spans = sink.Spans.Select(SpanSink.Describe).ToList();
        Assert.That(spans, Has.Count.EqualTo(2).And.All.Contains("http.request.method=_OTHER").And.All.Contains("error.type=404"));
        Assert.That(spans, Has.None.Contains("4711").And.None.Contains(Planted.Unspoken).And.None.Contains("PLANTED"));
    }

    [Test]
    public async Task Spans_BelowOneOfTheApplication_ArePartOfItsTraceAndLeaveItCurrent()
    {
        using var sink = new SpanSink();
        using var client = TestClient.Create(new FakeHandler());
        using var outer = new Activity("application").Start();
        await client.Tickets.ListTicketsAsync();

        Assert.That(Activity.Current, Is.SameAs(outer));
        Assert.That(sink.Spans.Select(span => span.TraceId), Is.All.EqualTo(outer.TraceId));
        Assert.That(sink.Spans[^1].ParentSpanId, Is.EqualTo(outer.SpanId));
    }

    [Test]
    public async Task Listeners_ThatThrow_HarmNoCall()
    {
        var handler = new FakeHandler();
        using var spans = new SpanSink(_ => throw new InvalidOperationException("listener"));
        using var metrics = new MetricSink(() => throw new InvalidOperationException("listener"));
        using var client = TestClient.Create(handler, options => options.LoggerFactory = new LogSink(_ => throw new InvalidOperationException("listener")));

        Assert.That(await client.Messages.SendMessageAsync(5, new SendMessageRequest { Message = "m" }), Is.Not.Null);
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }
}
