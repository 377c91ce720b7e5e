using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Http;

public class RedirectTests
{
    [TestCase(301)]
    [TestCase(302)]
    [TestCase(303)]
    [TestCase(307)]
    [TestCase(308)]
    public async Task Redirect_ToAnotherHost_IsNotFollowed(int status)
    {
        await using var other = new LoopbackServer();
        await using var server = new LoopbackServer(
            $"HTTP/1.1 {status} Moved\r\nLocation: {other.Address}/tickets\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        using var client = TestClient.Create(server.Address);

        for (var i = 1; i <= 2; i++)
        {
            var exception = await Assert.ThrowsAsync<TrengoApiException>(() => client.Tickets.CreateTicketAsync(new CreateTicketRequest { ChannelId = 1 }));
            Assert.That((int?)exception!.StatusCode, Is.EqualTo(status));
            Assert.That(server.Requests, Has.Count.EqualTo(i));
        }

        Assert.That(other.Requests, Is.Empty);
        Assert.That(server.Requests.Select(request => request.Head), Has.None.Contains("Cookie:"));
    }
}
