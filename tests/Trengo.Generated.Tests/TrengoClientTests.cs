using System.Net.Http;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests;

public class TrengoClientTests
{
    [Test]
    public void Client_TokenIsNull_ThrowsArgumentNullException()
    {
        Assert.Throws<ArgumentNullException>(() => _ = new TrengoClient((string)null!));
        Assert.Throws<ArgumentNullException>(() => _ = new TrengoClient((TrengoClientOptions)null!));
        Assert.Throws<ArgumentNullException>(() => _ = new TrengoClient((HttpClient)null!, new TrengoClientOptions { Token = "t" }));
    }

    [TestCase("")]
    [TestCase("s3cret s3cret")]
    [TestCase("s3cret\r\nX-Inj: 1")]
    public void Client_TokenCannotBeSent_ThrowsWithoutShowingIt(string token)
    {
        var exception = Assert.Throws<ArgumentException>(() => _ = new TrengoClient(token));

        Assert.That(exception!.ParamName, Is.EqualTo("token"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret").And.Not.Contain("options"));
    }

    [Test]
    public async Task Client_CallersHttpClient_IsNeitherChangedNorDisposed()
    {
        using var handler = new FakeHandler();
        using var httpClient = new HttpClient(handler) { BaseAddress = new Uri("https://other.example/x/") };
        var client = new TrengoClient(httpClient, new TrengoClientOptions { Token = TestClient.Token });
        await client.Tickets.ListTicketsAsync();
        client.Dispose();

        Assert.That(handler.IsDisposed, Is.False);
        Assert.That(httpClient.DefaultRequestHeaders, Is.Empty);
        Assert.That(httpClient.BaseAddress, Is.EqualTo(new Uri("https://other.example/x/")));
        Assert.That(httpClient.Timeout, Is.EqualTo(TimeSpan.FromSeconds(100)));
        Assert.That(handler.Requests.Single().Uri.Host, Is.EqualTo("app.trengo.com"));
        Assert.That(await httpClient.GetStringAsync(new Uri("https://other.example/y")), Is.EqualTo("{}"));
    }

    [Test]
    public async Task Client_CallersHttpClientHasDefaultHeaders_TokenIsOursAndUserAgentIsTheirs()
    {
        var handler = new FakeHandler();
        using var httpClient = new HttpClient(handler);
        httpClient.DefaultRequestHeaders.Add("Authorization", "Basic other");
        httpClient.DefaultRequestHeaders.Add("User-Agent", "theirs/1");
        using var client = new TrengoClient(httpClient, new TrengoClientOptions { Token = "t" });
        await client.Tickets.ListTicketsAsync();

        Assert.That(handler.Requests.Single().Headers["Authorization"], Is.EqualTo("Bearer t"));
        Assert.That(handler.Requests.Single().Headers["User-Agent"], Is.EqualTo("theirs/1"));
    }

    [Test]
    public async Task Client_EveryCall_AsksForJsonAndNamesItself()
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);
        await client.Tickets.ListTicketsAsync();

        Assert.That(handler.Requests.Single().Headers["Accept"], Is.EqualTo("application/json"));
        Assert.That(handler.Requests.Single().Headers["User-Agent"], Does.Match(@"^Trengo\.Generated/\d+\.\d+\.\d+$"));
    }

    [Test]
    public async Task Client_UsedAfterDispose_ThrowsObjectDisposedException()
    {
        var handler = new FakeHandler();
        var client = TestClient.Create(handler);
        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Tickets.ListTicketsAsync());
        Assert.That(handler.Requests, Is.Empty);
    }

    [Test]
    public async Task Client_DisposedDuringCall_EndsItWithObjectDisposedException()
    {
        TrengoClient? client = null;
        client = TestClient.Create(FakeHandler.ThatNeverAnswers(() => client!.Dispose()));

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Tickets.ListTicketsAsync());
    }

    [Test]
    public async Task Client_OptionsChangedAfterwards_KeepsTheFirst()
    {
        var handler = new FakeHandler();
        var options = new TrengoClientOptions { Token = "first" };
        using var client = new TrengoClient(new HttpClient(handler), options);
        options.Token = "second";
        options.BaseAddress = new Uri("https://evil.example");
        await client.Tickets.ListTicketsAsync();

        Assert.That(handler.Requests.Single().Headers["Authorization"], Is.EqualTo("Bearer first"));
        Assert.That(handler.Requests.Single().Uri.Host, Is.EqualTo("app.trengo.com"));
    }
}
