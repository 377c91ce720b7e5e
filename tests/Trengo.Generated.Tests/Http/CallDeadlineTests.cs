using System.Net.Http;
using Microsoft.Extensions.Time.Testing;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Http;

public class CallDeadlineTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _clock = new();

    [Test]
    public async Task Call_NoAnswerInTime_ThrowsTrengoTimeoutExceptionThatNamesTheOption()
    {
        using var client = CreateClient(FakeHandler.ThatNeverAnswers(() => _clock.Advance(Limit)));
        var exception = await Assert.ThrowsAsync<TrengoTimeoutException>(() => client.Tickets.CloseTicketUndocumentedAsync(815));

        Assert.That(exception!.Message, Does.Contain("PATCH /tickets/{ticket_id}/close").And.Contain("30 seconds of TrengoClientOptions.Timeout"));
        Assert.That(exception.ToString(), Does.Not.Contain("815").And.Not.Contain(TestClient.Token));
    }

    [Test]
    public async Task Call_BodyDoesNotEndInTime_ThrowsTrengoTimeoutException([Values(200, 500)] int status)
    {
        var handler = new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new StreamContent(new EndlessStream(() => _clock.Advance(Limit))) }));
        using var client = CreateClient(handler);

        await Assert.ThrowsAsync<TrengoTimeoutException>(() => client.Tickets.ListTicketsAsync());
    }

    [Test]
    public async Task Call_Cancelled_ThrowsWithTheCallersToken()
    {
        using var source = new CancellationTokenSource();
        using var client = TestClient.Create(FakeHandler.ThatNeverAnswers(source.Cancel));
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Tickets.ListTicketsAsync(cancellationToken: source.Token));

        Assert.That(exception!.CancellationToken, Is.EqualTo(source.Token));
    }

    [Test]
    public async Task Call_CancelledBefore_SendsNothing()
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);

        await Assert.ThrowsAsync<OperationCanceledException>(() => client.Tickets.ListTicketsAsync(cancellationToken: new CancellationToken(canceled: true)));
        Assert.That(handler.Requests, Is.Empty);
    }

    [Test]
    public async Task Call_CancelledInTheBody_ThrowsWithTheCallersToken()
    {
        using var source = new CancellationTokenSource();
        var handler = new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new EndlessStream(source.Cancel)) }));
        using var client = TestClient.Create(handler);
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Tickets.ListTicketsAsync(cancellationToken: source.Token));

        Assert.That(exception!.CancellationToken, Is.EqualTo(source.Token));
    }

    [Test]
    public async Task Call_AlmostTooLate_Succeeds()
    {
        var handler = new FakeHandler((_, _) =>
        {
            _clock.Advance(Limit - TimeSpan.FromTicks(1));
            return Task.FromResult(FakeHandler.Answer(System.Net.HttpStatusCode.OK, "{}"));
        });
        using var client = CreateClient(handler);

        Assert.That(await client.Tickets.ListTicketsAsync(), Is.Not.Null);
    }

    [Test]
    public async Task Call_CallersHttpClientTimesOut_ThrowsTrengoTimeoutExceptionThatSaysSo()
    {
        // What an HttpClient throws when its own Timeout is over.
        var handler = new FakeHandler((_, _) => throw new TaskCanceledException("", new TimeoutException()));
        using var client = TestClient.Create(handler);
        var exception = await Assert.ThrowsAsync<TrengoTimeoutException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.Message, Does.Contain("HttpClient"));
    }

    [Test]
    public async Task Timeout_WhileAnUploadIsSent_DoesNotCount()
    {
        using var client = CreateClient(new FakeHandler());
        using var slow = new FakeStream(10) { MaxRead = 1, BeforeRead = _ => _clock.Advance(Limit * 10) };

        Assert.That(await client.Messages.SendMediaAsync(1, MediaUpload.FromStream(slow, "a")), Is.Not.Null);
    }

    [Test]
    public async Task Timeout_AfterAnUploadWasSent_EndsTheWaitForAnAnswer()
    {
        using var client = CreateClient(FakeHandler.ThatNeverAnswers(() => _clock.Advance(Limit)));

        await Assert.ThrowsAsync<TrengoTimeoutException>(() => client.Messages.SendMediaAsync(1, MediaUpload.FromBytes([1], "a")));
    }

    private TrengoClient CreateClient(FakeHandler handler) => TestClient.Create(handler, options =>
    {
        options.Timeout = Limit;
        options.TimeProvider = _clock;
    });
}
