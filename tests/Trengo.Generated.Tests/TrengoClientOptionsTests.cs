using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests;

public class TrengoClientOptionsTests
{
    [TestCase("https://app.trengo.com/api/v2", "https://app.trengo.com/api/v2/tickets")]
    [TestCase("https://app.trengo.com/api/v2/", "https://app.trengo.com/api/v2/tickets")]
    [TestCase("https://app.trengo.com", "https://app.trengo.com/tickets")]
    [TestCase("https://app.trengo.com/", "https://app.trengo.com/tickets")]
    [TestCase("HTTPS://APP.trengo.com:8443/a%20b/", "https://app.trengo.com:8443/a%20b/tickets")]
    [TestCase("http://localhost:5000/api", "http://localhost:5000/api/tickets")]
    [TestCase("http://127.0.0.1:5000", "http://127.0.0.1:5000/tickets")]
    [TestCase("http://[::1]:5000", "http://[::1]:5000/tickets")]
    public async Task BaseAddress_WithOrWithoutSlash_KeepsItsPath(string address, string expected)
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler, options => options.BaseAddress = new Uri(address));
        await client.Tickets.ListTicketsAsync();

        Assert.That(handler.Requests.Single().Uri.AbsoluteUri, Is.EqualTo(expected));
    }

    [TestCase("http://app.trengo.com/api/v2")]
    [TestCase("http://localhost.evil.example/")]
    [TestCase("http://127.0.0.1.evil.example/")]
    [TestCase("ftp://app.trengo.com")]
    [TestCase("file:///etc/passwd")]
    [TestCase("https://s3cret@app.trengo.com")]
    [TestCase("https://u:s3cret@app.trengo.com")]
    [TestCase("https://app.trengo.com/?s3cret=1")]
    [TestCase("https://app.trengo.com/#s3cret")]
    [TestCase("api/v2")]
    [TestCase(null)]
    public void BaseAddress_NotSafeForToken_ThrowsAndSaysWhatToSet(string? address)
    {
        var uri = address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute);
        var exception = Assert.Throws<ArgumentException>(() => TestClient.Create(new FakeHandler(), options => options.BaseAddress = uri!));

        Assert.That(exception!.Message, Does.Contain("TrengoClientOptions.BaseAddress").And.Contain("https://app.trengo.com/api/v2"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("s3cret\n")]
    [TestCase("s3cret\r\nX-Injected: 1")]
    [TestCase("s3 cret")]
    [TestCase("s3cret\0")]
    [TestCase("s3cretß")]
    [TestCase("\"s3cret\"")]
    public void Token_NotSendable_ThrowsWithoutShowingIt(string? token)
    {
        var exception = Assert.Throws<ArgumentException>(() => TestClient.Create(new FakeHandler(), options => options.Token = token));

        Assert.That(exception!.Message, Does.Contain("TrengoClientOptions.Token").And.Contain("Set it"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3").And.Not.Contain("cret"));
    }

    [TestCase(0)]
    [TestCase(-2)]
    [TestCase(int.MaxValue + 1d)]
    public void Timeout_NotUsable_ThrowsAndNamesTheOption(double milliseconds)
    {
        var exception = Assert.Throws<ArgumentException>(
            () => TestClient.Create(new FakeHandler(), options => options.Timeout = TimeSpan.FromMilliseconds(milliseconds)));

        Assert.That(exception!.Message, Does.Contain("TrengoClientOptions.Timeout"));
    }

    [Test]
    public async Task Timeout_Infinite_IsAllowed()
    {
        using var client = TestClient.Create(new FakeHandler(), options => options.Timeout = System.Threading.Timeout.InfiniteTimeSpan);

        Assert.That(await client.Tickets.ListTicketsAsync(), Is.Not.Null);
    }
}
