using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Faults;

public class RedirectFaultTests
{
    [Test]
    [Property("Fault", "D-19")]
    public async Task Redirect_ToAnotherOrigin_IsNotFollowedByOperationsAndRawRequests([Values(301, 302, 303, 307, 308)] int status)
    {
        await using var other = new FaultServer(connection => connection.AnswerAsync(200));
        await using var server = new FaultServer(connection => connection.AnswerAsync(status, "", $"Location: {other.Address}/tickets"));
        using var client = TestClient.Create(server.Address, TestClient.RepeatAtOnce);
        var exception = await Assert.ThrowsAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());
        using var request = new HttpRequestMessage(HttpMethod.Post, "tickets") { Content = new StringContent("s3cret") };
        using var response = await client.SendAsync(request);

        Assert.That((int?)exception!.StatusCode, Is.EqualTo(status));
        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(server.Requests, Is.EqualTo(2));
        Assert.That(other.Requests, Is.Zero);
    }

    [TestCase("/api/v2/tickets", Description = "itself")]
    [TestCase("/api/v2/other?s3cret=1", Description = "the same host")]
    [TestCase("//evil.example")]
    [TestCase("javascript:alert(1)")]
    [TestCase("a\r\n b")]
    [Property("Fault", "D-20, D-21, D-22")]
    public async Task Redirect_ToAnything_IsOneRequestAndAnErrorThatDoesNotShowIt(string location)
    {
        await using var server = new FaultServer(connection => connection.AnswerAsync(302, "", "Location: " + location));
        using var client = TestClient.Create(server.Address, TestClient.RepeatAtOnce);
        var exception = await Assert.ThrowsAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.Message, Does.StartWith("Trengo answered 302 (Found) to GET /tickets"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret").And.Not.Contain("evil"));
        Assert.That(exception.Headers["Location"], Is.Not.Empty);
        Assert.That(server.Requests, Is.EqualTo(1));
    }
}
