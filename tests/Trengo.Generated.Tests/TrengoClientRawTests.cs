using System.Net;
using System.Text;
using Trengo.Generated.Tests.Faults;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests;

public class TrengoClientRawTests
{
    [TestCase("tickets/815/custom?a=b%20c", "https://app.trengo.com/api/v2/tickets/815/custom?a=b%20c")]
    [TestCase("/tickets", "https://app.trengo.com/api/v2/tickets")]
    [TestCase("https://app.trengo.com/api/v3/x", "https://app.trengo.com/api/v3/x")]
    public async Task Send_APath_GoesBelowTheBaseAddressWithTheToken(string path, string expected)
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.RelativeOrAbsolute));
        using var response = await client.SendAsync(request);

        Assert.That(handler.Requests.Single().Uri.AbsoluteUri, Is.EqualTo(expected));
        Assert.That(handler.Requests.Single().Headers["Authorization"], Is.EqualTo("Bearer " + TestClient.Token));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("{}"));
    }

    [TestCase("https://evil.example/s3cret")]
    [TestCase("http://app.trengo.com/s3cret")]
    [TestCase("https://app.trengo.com:444/s3cret")]
    [TestCase("https://app.trengo.com.evil.example/s3cret")]
    [TestCase("https://app.trengo.com@evil.example/s3cret")]
    [TestCase("https://s3cret@app.trengo.com/x")]
    [TestCase("//evil.example/s3cret")]
    [TestCase("\\\\evil.example\\s3cret")]
    [TestCase("../../s3cret")]
    [TestCase("x/%2e%2e/%2e%2e/s3cret")]
    [TestCase("file:///s3cret")]
    [TestCase("javascript:s3cret")]
    [TestCase(null)]
    [Property("Fault", "D-27")]
    public async Task Send_ElsewhereThanTheBaseAddress_IsRefusedWithoutSending(string? path)
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, path is null ? null : new Uri(path, UriKind.RelativeOrAbsolute));
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(request));

        Assert.That(exception!.ToString(), Does.Not.Contain("s3cret").And.Not.Contain("evil"));
        Assert.That(handler.Requests, Is.Empty);
    }

    [Test]
    public async Task Send_OnResponseThrows_DisposesTheAnswer()
    {
        var body = new FakeStream(0);
        using var basis = TestClient.Create(new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) })));
        var client = basis.With(new TrengoCallOptions { OnResponse = _ => throw new InvalidDataException() });
        using var request = new HttpRequestMessage(HttpMethod.Get, "x");
        await Assert.ThrowsAsync<InvalidDataException>(() => client.SendAsync(request));

        Assert.That(body.IsClosed, Is.True);
    }

    [TestCase("X-A", "s3cret\r\nX-Inj: 1")]
    [TestCase("X-A", "s3cretü")]
    [TestCase("Accept", "s3cret;;")]
    [TestCase("If-Modified-Since", "s3cret")]
    public async Task Send_AHeaderThatCannotBeSent_IsRefusedWithoutShowingIt(string name, string value)
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, "x");
        request.Headers.TryAddWithoutValidation(name, value);
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(request));

        Assert.That(exception!.Message, Does.StartWith($"The request has a header {name} "));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
        Assert.That(handler.Requests, Is.Empty);
    }

    [Test]
    public async Task Send_AMessageOfTheCallers_IsNotChangedAndCanBeSentAgain()
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        using var request = new HttpRequestMessage(HttpMethod.Post, "x") { Content = new StringContent("{\"a\":1}", Encoding.UTF8, "application/json") };
        request.Headers.Add("X-A", ["1", "2"]);
        using var first = await client.SendAsync(request);
        using var second = await client.SendAsync(request);

        Assert.That(request.Headers.Authorization, Is.Null);
        Assert.That(first.RequestMessage, Is.SameAs(request));
        Assert.That(handler.Requests.Select(sent => sent.Text), Is.EqualTo(new[] { "{\"a\":1}", "{\"a\":1}" }));
        Assert.That(handler.Requests[1].Headers["Content-Type"], Is.EqualTo("application/json; charset=utf-8"));
        Assert.That(handler.Requests[1].Headers["X-A"], Is.EqualTo("1, 2"));
    }

    [TestCase(404, 1)]
    [TestCase(422, 1)]
    [TestCase(429, 4)]
    [TestCase(503, 1)]
    public async Task Send_AnyStatus_IsAnAnswerAndRepeatedByTheSameRules(int status, int requests)
    {
        var handler = new FakeHandler((HttpStatusCode)status, "said");
        using var client = TestClient.Create(handler, TestClient.RepeatAtOnce);
        using var request = new HttpRequestMessage(HttpMethod.Post, "x") { Content = new StringContent("a") };
        using var response = await client.SendAsync(request);

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("said"));
        Assert.That(handler.Requests, Has.Count.EqualTo(requests));
        Assert.That(handler.Requests, Has.All.Property("Text").EqualTo("a"));
    }

    [Test]
    public async Task Send_BodyOfUnknownLength_IsSentOnce()
    {
        var handler = new FakeHandler((HttpStatusCode)429, "{}");
        using var client = TestClient.Create(handler, TestClient.RepeatAtOnce);
        using var request = new HttpRequestMessage(HttpMethod.Post, "x") { Content = new StreamContent(new FakeStream(5)) };
        using var response = await client.SendAsync(request);

        Assert.That((int)response.StatusCode, Is.EqualTo(429));
        Assert.That(handler.Requests.Single().Body, Has.Length.EqualTo(5));
    }

    [Test]
    public async Task Send_RefusedAnswersBeforeTheLast_AreDisposed()
    {
        var streams = new List<FakeStream>();
        using var client = TestClient.Create(
            new FakeHandler((_, _) =>
            {
                streams.Add(new FakeStream(0));
                return Task.FromResult(new HttpResponseMessage((HttpStatusCode)429) { Content = new StreamContent(streams[^1]) });
            }),
            TestClient.RepeatAtOnce);
        using var request = new HttpRequestMessage(HttpMethod.Get, "x");
        using (await client.SendAsync(request))
        {
            Assert.That(streams.Select(stream => stream.IsClosed), Is.EqualTo(new[] { true, true, true, false }));
        }

        Assert.That(streams[^1].IsClosed, Is.True);
    }

    [Test]
    [Property("Fault", "D-4")]
    public async Task Send_BodyPauses_EndsTheReadAtTheIdleLimit()
    {
        var clock = new TestClock();
        await using var server = new FaultServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
            await connection.WaitForCloseAsync();
        });
        using var client = TestClient.Create(server.Address, options => options.TimeProvider = clock);
        using var request = new HttpRequestMessage(HttpMethod.Get, "x");
        using var response = await client.SendAsync(request);
        using var stream = await response.Content.ReadAsStreamAsync();
        await stream.ReadExactlyAsync(new byte[3]);
        var reading = stream.ReadAsync(new byte[1]).AsTask();
        clock.Advance(TimeSpan.FromSeconds(30));
        var exception = await Assert.ThrowsAsync<TrengoTimeoutException>(() => reading);

        Assert.That(exception!.Option, Is.EqualTo("TrengoClientOptions.ResponseIdleTimeout"));
    }

    [Test]
    [Property("Fault", "D-2")]
    public async Task Send_ConnectionBreaksInTheBody_ThrowsTrengoConnectionException()
    {
        await using var server = new FaultServer(async connection =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
            connection.Reset();
        });
        using var client = TestClient.Create(server.Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, "x");
        using var response = await client.SendAsync(request);
        var exception = await Assert.ThrowsAsync<TrengoConnectionException>(async () => await (await response.Content.ReadAsStreamAsync()).ReadExactlyAsync(new byte[10]));

        Assert.That(exception!.Message, Does.StartWith("GET /{path} (operation raw)"));
    }

    [Test]
    public async Task Send_OddHeadersOfTheAnswer_DoNoHarm()
    {
        await using var server = new FaultServer(connection => connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: nonsense;;\r\nContent-Length: 2\r\nExpires: never\r\n\r\n{}"));
        using var client = TestClient.Create(server.Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, "x");
        using var response = await client.SendAsync(request);

        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.EqualTo("{}"u8.ToArray()));
    }
}
