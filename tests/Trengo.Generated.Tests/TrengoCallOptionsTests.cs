using Trengo.Generated.Tests.Faults;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests;

public class TrengoCallOptionsTests
{
    [Test]
    public async Task Headers_AreSentByThatClientOnlyAndWinOverOthers()
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        var with = client.With(new TrengoCallOptions { Headers = { ["Idempotency-Key"] = "k1", ["accept"] = "text/x" } })
            .With(new TrengoCallOptions { Headers = { ["idempotency-key"] = "k2" } });
        await with.Tickets.CloseTicketAsync(1);
        await client.Tickets.CloseTicketAsync(1);

        Assert.That(handler.Requests[0].Headers["Idempotency-Key"], Is.EqualTo("k2"));
        Assert.That(handler.Requests[0].Headers["Accept"], Is.EqualTo("text/x"));
        Assert.That(handler.Requests[1].Headers, Does.Not.ContainKey("Idempotency-Key"));
        Assert.That(handler.Requests[1].Headers["Accept"], Is.EqualTo("application/json"));
    }

    [TestCase("X-A", "s3cret\r\nX-Injected: 1")]
    [TestCase("X-A", "s3cret\0")]
    [TestCase("X-A", "s3cretü")]
    [TestCase("X A", "s3cret")]
    [TestCase("", "s3cret")]
    [TestCase("X-A\r\nX-B", "s3cret")]
    [TestCase("Authorization", "s3cret")]
    [TestCase("Host", "s3cret")]
    [TestCase("content-length", "s3cret")]
    [TestCase("Content-Language", "s3cret")]
    [TestCase("Accept", "s3cret s3cret")]
    public void Headers_ThatCannotBeSent_AreRefusedWithoutShowingTheValue(string name, string value)
    {
        using var client = TestClient.Create(new FakeHandler());
        var exception = Assert.Throws<ArgumentException>(() => client.With(new TrengoCallOptions { Headers = { [name] = value } }));

        Assert.That(exception!.Message, Does.Contain("TrengoCallOptions.Headers"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
    }

    [Test]
    public void Values_OutOfRange_AreRefusedAndNamed()
    {
        using var client = TestClient.Create(new FakeHandler());

        Assert.That(() => client.With(null!), Throws.ArgumentNullException);
        Assert.That(() => client.With(new TrengoCallOptions { Timeout = TimeSpan.Zero }), Throws.ArgumentException.With.Message.Contains("TrengoCallOptions.Timeout "));
        Assert.That(() => client.With(new TrengoCallOptions { AttemptTimeout = TimeSpan.Zero }), Throws.ArgumentException.With.Message.Contains("TrengoCallOptions.AttemptTimeout "));
        Assert.That(() => client.With(new TrengoCallOptions { MaxRetries = -1 }), Throws.ArgumentException.With.Message.Contains("TrengoCallOptions.MaxRetries is -1"));
        Assert.That(() => client.With(new TrengoCallOptions { MaxResponseBytes = 0 }), Throws.ArgumentException.With.Message.Contains("TrengoCallOptions.MaxResponseBytes is 0"));
    }

    [Test]
    public async Task MaxRetries_OfACall_HoldsForItOnly()
    {
        var handler = new FakeHandler(System.Net.HttpStatusCode.BadGateway, "{}");
        using var client = TestClient.Create(handler, TestClient.RepeatAtOnce);
        await Assert.CatchAsync<TrengoApiException>(() => client.With(new TrengoCallOptions { MaxRetries = 1 }).Tickets.ListTicketsAsync());
        Assert.That(handler.Requests, Has.Count.EqualTo(2));

        await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());
        Assert.That(handler.Requests, Has.Count.EqualTo(2 + 4));
    }

    [Test]
    public async Task MaxResponseBytes_OfACall_IsTheLimit()
    {
        using var client = TestClient.Create(new FakeHandler(System.Net.HttpStatusCode.OK, "{\"data\":[]}"));

        Assert.That(await client.With(new TrengoCallOptions { MaxResponseBytes = 11 }).Tickets.ListTicketsAsync(), Is.Not.Null);
        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.With(new TrengoCallOptions { MaxResponseBytes = 10 }).Tickets.ListTicketsAsync());
    }

    [Test]
    public async Task OnResponse_IsToldOnceOfTheLastAnswer()
    {
        var told = new List<TrengoResponse>();
        var handler = StatusFaultTests.Sequence(
            StatusFaultTests.Answer(429), StatusFaultTests.Answer(200, "X-Request-Id: r2", "Set-Cookie: a=b"), StatusFaultTests.Answer(404, "X-Request-Id: r3"));
        using var basis = TestClient.Create(handler, TestClient.RepeatAtOnce);
        var client = basis.With(new TrengoCallOptions { OnResponse = told.Add });
        await client.Tickets.CloseTicketAsync(1);
        await Assert.ThrowsAsync<TrengoNotFoundException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(told.Select(response => (int)response.StatusCode), Is.EqualTo(new[] { 200, 404 }));
        Assert.That(told.Select(response => response.RequestId), Is.EqualTo(new[] { "r2", "r3" }));
        Assert.That(told.Select(response => response.Attempts), Is.EqualTo(new[] { 2, 1 }));
        Assert.That(told[0].Headers["content-type"], Is.EqualTo(new[] { "application/json" }));
        Assert.That(told[0].Headers.ContainsKey("Set-Cookie"), Is.False);
    }

    [Test]
    public async Task Options_ChangedAfterwards_HaveNoEffect()
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        var options = new TrengoCallOptions { Headers = { ["X-A"] = "1" } };
        var with = client.With(options);
        options.Headers["X-A"] = "2";
        options.MaxRetries = -5;
        await with.Tickets.ListTicketsAsync();

        Assert.That(handler.Requests[0].Headers["X-A"], Is.EqualTo("1"));
    }
}
