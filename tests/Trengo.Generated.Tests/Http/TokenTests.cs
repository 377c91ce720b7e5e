using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Http;

public class TokenTests
{
    [Test]
    public async Task Token_FromProvider_IsAskedForEachRequest()
    {
        var handler = new FakeHandler();
        var count = 0;
        using var client = TestClient.Create(handler, options => options.TokenProvider = _ => new ValueTask<string>($"token{++count}"));
        await client.Tickets.ListTicketsAsync();
        await client.Tickets.ListTicketsAsync();

        Assert.That(handler.Requests.Select(request => request.Headers["Authorization"]), Is.EqualTo(new[] { "Bearer token1", "Bearer token2" }));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("s3cret\r\nX-Injected: 1")]
    [TestCase("s3cret ")]
    [TestCase("s3cretü")]
    public async Task Token_FromProviderIsBad_EndsTheCallWithoutShowingIt(string? token)
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler, options => options.TokenProvider = _ => new ValueTask<string>(token!));
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.Message, Does.Contain("TrengoClientOptions.TokenProvider"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
        Assert.That(handler.Requests, Is.Empty);
    }

    [Test]
    public async Task Token_ProviderThrows_ComesOutAsItIs()
    {
        var thrown = new InvalidDataException("vault");
        using var client = TestClient.Create(new FakeHandler(), options => options.TokenProvider = _ => throw thrown);

        Assert.That(await Assert.ThrowsAsync<InvalidDataException>(() => client.Tickets.ListTicketsAsync()), Is.SameAs(thrown));
    }

    [Test]
    public async Task Token_ManyCallsWhileItChanges_IsWholeInEachRequest()
    {
        var handler = new FakeHandler();
        var count = 0;
        using var client = TestClient.Create(handler, options => options.TokenProvider = async _ =>
        {
            await Task.Yield();
            return $"token{Interlocked.Increment(ref count)}";
        });
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => client.Tickets.ListTicketsAsync())));

        Assert.That(
            handler.Requests.Select(request => request.Headers["Authorization"]),
            Is.EquivalentTo(Enumerable.Range(1, 200).Select(i => $"Bearer token{i}")));
    }
}
