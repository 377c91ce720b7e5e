using System.Net;
using System.Net.Http;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Faults;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class StatusFaultTests
{
    private readonly TestClock _clock = new();

    [TestCase(503, 4)]
    [TestCase(502, 4)]
    [TestCase(504, 4)]
    [TestCase(500, 4)]
    [TestCase(408, 4)]
    [TestCase(425, 4)]
    [TestCase(521, 4)]
    [TestCase(501, 1)]
    [TestCase(505, 1)]
    [TestCase(400, 1)]
    [TestCase(403, 1)]
    [TestCase(404, 1)]
    [TestCase(409, 1)]
    [TestCase(422, 1)]
    [TestCase(302, 1)]
    [Property("Fault", "D-16, D-17")]
    public async Task Status_OfGet_IsRepeatedIfItMayPass(int status, int requests)
    {
        var handler = new FakeHandler((HttpStatusCode)status, "{}");
        using var client = TestClient.Create(handler, TestClient.RepeatAtOnce);
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That((int?)exception!.StatusCode, Is.EqualTo(status));
        Assert.That(handler.Requests, Has.Count.EqualTo(requests));
    }

    [Test]
    [Property("Fault", "D-16, D-17")]
    public async Task Status_OfWhatWrites_IsRepeatedOnlyIfTheCallerSaysSo([Values(500, 502, 503, 504, 408, 425)] int status, [Values] bool isIdempotent)
    {
        var handler = new FakeHandler((HttpStatusCode)status, "{}");
        using var basis = TestClient.Create(handler, TestClient.RepeatAtOnce);
        var client = basis.With(new TrengoCallOptions { IsIdempotent = isIdempotent });
        var post = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.CloseTicketAsync(1));
        await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.AssignTicketUndocumentedAsync(1, new AssignTicketUndocumentedRequest()));
        await Assert.CatchAsync<TrengoApiException>(() => client.Webhooks.UpdateWebhookAsync(1, new UpdateWebhookRequest()));
        await Assert.CatchAsync<TrengoApiException>(() => client.Webhooks.DeleteWebhookAsync(1));

        Assert.That(handler.Requests, Has.Count.EqualTo(isIdempotent ? 16 : 4));
        Assert.That(post!.MayHaveBeenProcessed, Is.EqualTo(status >= 500));
    }

    [Test]
    [Property("Fault", "D-16")]
    public async Task Unavailable_WithRetryAfter_WaitsThatLong()
    {
        var handler = Sequence(Answer(503, "Retry-After: 7"), Answer(200));
        using var client = TestClient.Create(handler, _clock);
        var call = client.Tickets.ListTicketsAsync();
        await _clock.PassAsync(TimeSpan.FromSeconds(7));

        Assert.That(await call, Is.Not.Null);
        Assert.That(handler.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    [Property("Fault", "D-17")]
    public async Task ServerError_OfGetForEver_WaitsTwiceAsLongEachTimeAndGivesUp()
    {
        var handler = new FakeHandler(HttpStatusCode.InternalServerError, "{}");
        using var client = TestClient.Create(handler, _clock);
        var call = client.Tickets.ListTicketsAsync();
        foreach (var seconds in new[] { 0.5, 1, 2 })
        {
            await _clock.PassAsync(TimeSpan.FromSeconds(seconds));
        }

        await Assert.ThrowsAsync<TrengoApiException>(() => call);
        Assert.That(handler.Requests, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task ServerErrors_OfManyCalls_AreRepeatedAHundredTimesAndThenNoMore()
    {
        var handler = new FakeHandler(HttpStatusCode.InternalServerError, "{}");
        using var client = TestClient.Create(handler, TestClient.RepeatAtOnce);
        for (var i = 0; i < 100; i++)
        {
            await Assert.ThrowsAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());
        }

        Assert.That(handler.Requests, Has.Count.EqualTo(100 + 100));
    }

    [Test]
    public async Task RefusedCall_OfAStreamThatCannotSeek_IsNotRepeatedAndSaysWhy()
    {
        var handler = new FakeHandler((HttpStatusCode)429, "{}");
        using var client = TestClient.Create(handler, TestClient.RepeatAtOnce);
        using var stream = new FakeStream(10);
        var exception = await Assert.ThrowsAsync<TrengoRateLimitException>(() => client.Messages.SendMediaAsync(1, MediaUpload.FromStream(stream, "a.txt")));

        Assert.That(exception!.Message, Does.EndWith("It was not sent again, for its body can be read only once."));
        Assert.That(handler.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task RefusedCall_OfAFile_IsSentWholeAgain()
    {
        var handler = Sequence(Answer(429), Answer(200));
        using var client = TestClient.Create(handler, TestClient.RepeatAtOnce);
        await client.Messages.SendMediaAsync(1, MediaUpload.FromBytes("abc"u8.ToArray(), "a.txt"));

        Assert.That(handler.Requests.Select(request => request.Text), Has.All.Contains("\r\n\r\nabc\r\n"));
        Assert.That(handler.Requests, Has.Count.EqualTo(2));
    }

    [TestCase("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", null)]
    [TestCase("HTTP/1.1 206 Partial Content\r\nContent-Length: 2\r\n\r\n{}", null)]
    [TestCase("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", 302)]
    [TestCase("HTTP/1.1 999 X\r\nContent-Length: 0\r\n\r\n", 999)]
    [TestCase("HTTP/1.1 400 \u0007\u001b[31ms3cret\r\nContent-Length: 0\r\n\r\n", 400)]
    [TestCase("HTTP/1.1 400 X\r\nContent-Type: a/b\r\nContent-Type: c/d\r\nContent-Length: 0\r\n\r\n", 400)]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", null)]
    [TestCase("HTTP/1.1 200 OK\r\nX: LONG\r\n\r\n", -1)]
    [TestCase("nonsense\r\n\r\n", -1)]
    [Property("Fault", "D-18")]
    public async Task Head_IsOdd_IsTakenOrIsAnError(string head, int? status)
    {
        await using var server = new FaultServer(connection => connection.WriteAsync(head.Replace("LONG", new string('x', 1024 * 1024))));
        using var client = TestClient.Create(server.Address);
        var exception = await Assert.CatchAsync<Exception>(async () =>
        {
            await client.Tickets.ListTicketsAsync();
            Assert.That(status, Is.Null);
            throw new InvalidDataException();
        });

        Assert.That(exception, status is null ? Is.TypeOf<InvalidDataException>() : status == -1 ? Is.TypeOf<TrengoConnectionException>() : Is.TypeOf<TrengoApiException>());
        Assert.That(status > 0 ? (int?)((TrengoApiException)exception!).StatusCode : status, Is.EqualTo(status));
        Assert.That(exception!.Message, Does.Not.Contain("s3cret"));
        Assert.That(exception.Message.Any(char.IsControl), Is.False);
    }

    [Test]
    [Property("Fault", "D-18")]
    public async Task Informational_ForEver_EndsAtTheDeadline()
    {
        var clock = new TestClock();
        await using var server = new FaultServer(async connection =>
        {
            while (true)
            {
                await connection.WriteAsync("HTTP/1.1 103 Early Hints\r\n\r\n");
                clock.Advance(TimeSpan.FromSeconds(1));
            }
        });
        using var client = TestClient.Create(server.Address, options => options.TimeProvider = clock);
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception, Is.TypeOf<TrengoTimeoutException>().Or.TypeOf<TrengoConnectionException>());
    }

    internal static FakeHandler Sequence(params Func<HttpResponseMessage>[] answers)
    {
        var next = -1;
        return new FakeHandler((_, _) => Task.FromResult(answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)]()));
    }

    internal static Func<HttpResponseMessage> Answer(int status, params string[] headers) => () =>
    {
        var response = FakeHandler.Answer((HttpStatusCode)status, "{}");
        foreach (var header in headers)
        {
            // As they come off the wire: valid or not.
            response.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        }

        return response;
    };
}
