using System.Net;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Diagnostics;

public class CallMetricsTests
{
    [Test]
    public async Task Metrics_OfACall_AreItsTimeAndThatOfItsRequestInSeconds()
    {
        var clock = new TestClock();
        using var sink = new MetricSink();
        using var client = TestClient.Create(
            new FakeHandler((_, _) =>
            {
                clock.Advance(TimeSpan.FromSeconds(1.5));
                return Task.FromResult(FakeHandler.Answer(HttpStatusCode.OK, "{}"));
            }),
            options => options.TimeProvider = clock);
        await client.Tickets.GetTicketAsync(4711);

        Assert.That(sink.Measurements, Is.EqualTo(new[]
        {
            ("trengo.client.request.duration", 1.5, "http.request.method=GET, http.response.status_code=200, server.address=app.trengo.com, server.port=443, url.template=/tickets/{ticket_id}"),
            ("trengo.client.operation.duration", 1.5, "http.request.method=GET, http.response.status_code=200, url.template=/tickets/{ticket_id}"),
        }));
    }

    [Test]
    public async Task Metrics_OfARefusedCall_CountTheRepeatAndMeasureTheWait()
    {
        var count = 0;
        var clock = new TestClock();
        var handler = new FakeHandler((_, _) => Task.FromResult(FakeHandler.Answer(++count == 1 ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK, "{}")));
        using var sink = new MetricSink();
        using var client = TestClient.Create(handler, options =>
        {
            options.MaxRetries = 1;
            options.TimeProvider = clock;
            options.Randomizer = () => 1;
        });
        var calling = client.Messages.SendMessageAsync(5, new SendMessageRequest { Message = "m" });
        await clock.PassAsync(TimeSpan.FromSeconds(0.5));
        await calling;

        Assert.That(sink.Measurements.Single(measurement => measurement.Name == "trengo.client.retries"), Is.EqualTo(
            ("trengo.client.retries", 1d, "error.type=429, http.request.method=POST, http.response.status_code=429, url.template=/tickets/{ticket_id}/messages")));
        Assert.That(sink.Measurements.Single(measurement => measurement.Name == "trengo.client.operation.duration").Value, Is.EqualTo(0.5));
        Assert.That(sink.Measurements.Count(measurement => measurement.Name == "trengo.client.request.duration"), Is.EqualTo(2));
    }

    [Test]
    public async Task Metrics_OfACallThatWaitsItsTurn_CountTheWait()
    {
        var clock = new TestClock();
        var count = 0;
        var handler = new FakeHandler((_, _) =>
        {
            var answer = FakeHandler.Answer(++count == 1 ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK, "{}");
            answer.Headers.Add("Retry-After", "7");
            return Task.FromResult(answer);
        });
        using var sink = new MetricSink();
        using var client = TestClient.Create(handler, options => options.TimeProvider = clock);
        await Assert.ThatAsync(() => client.Tickets.ListTicketsAsync(), Throws.InstanceOf<TrengoRateLimitException>());
        var calling = client.Tickets.ListTicketsAsync();
        await clock.PassAsync(TimeSpan.FromSeconds(7));
        await calling;

        Assert.That(sink.Measurements.Where(measurement => measurement.Name == "trengo.client.waits"), Is.EqualTo(
            new[] { ("trengo.client.waits", 1d, "http.request.method=GET, url.template=/tickets") }));
    }
}
