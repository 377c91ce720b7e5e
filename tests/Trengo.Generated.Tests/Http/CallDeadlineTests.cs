using System.Net.Http;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Http;

public class CallDeadlineTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);

    [Test]
    public async Task Call_NoAnswerInTime_ThrowsTimeoutExceptionThatNamesTheOption()
    {
        using var client = TestClient.Create(FakeHandler.ThatNeverAnswers(), options => options.Timeout = Soon);
        var exception = await Assert.ThrowsAsync<TimeoutException>(() => client.Tickets.CloseTicketAsync(815));

        Assert.That(exception!.Message, Does.Contain("PATCH /tickets/{ticket_id}/close").And.Contain("0.001 seconds of TrengoClientOptions.Timeout"));
        Assert.That(exception.ToString(), Does.Not.Contain("815").And.Not.Contain(TestClient.Token));
    }

    [Test]
    public async Task Call_BodyDoesNotEndInTime_ThrowsTimeoutException([Values(200, 500)] int status)
    {
        var handler = new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new StreamContent(new EndlessStream()) }));
        using var client = TestClient.Create(handler, options => options.Timeout = Soon);

        await Assert.ThrowsAsync<TimeoutException>(() => client.Tickets.ListAllTicketsAsync());
    }

    [Test]
    public async Task Call_Cancelled_ThrowsWithTheCallersToken()
    {
        using var source = new CancellationTokenSource();
        using var client = TestClient.Create(FakeHandler.ThatNeverAnswers(source.Cancel));
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Tickets.ListAllTicketsAsync(source.Token));

        Assert.That(exception!.CancellationToken, Is.EqualTo(source.Token));
    }

    [Test]
    public async Task Call_CancelledBefore_SendsNothing()
    {
        var handler = new FakeHandler();
        using var client = TestClient.Create(handler);

        await Assert.ThrowsAsync<OperationCanceledException>(() => client.Tickets.ListAllTicketsAsync(new CancellationToken(canceled: true)));
        Assert.That(handler.Requests, Is.Empty);
    }

    [Test]
    public async Task Call_CancelledInTheBody_ThrowsWithTheCallersToken()
    {
        using var source = new CancellationTokenSource();
        var handler = new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new EndlessStream(source.Cancel)) }));
        using var client = TestClient.Create(handler);
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => client.Tickets.ListAllTicketsAsync(source.Token));

        Assert.That(exception!.CancellationToken, Is.EqualTo(source.Token));
    }

    [Test]
    public async Task Call_CallersHttpClientTimesOut_ThrowsTimeoutExceptionThatSaysSo()
    {
        using var httpClient = new HttpClient(FakeHandler.ThatNeverAnswers()) { Timeout = Soon };
        using var client = new TrengoClient(httpClient, new TrengoClientOptions { Token = "t" });
        var exception = await Assert.ThrowsAsync<TimeoutException>(() => client.Tickets.ListAllTicketsAsync());

        Assert.That(exception!.Message, Does.Contain("HttpClient"));
    }

    [TestCase(true, ExpectedResult = false)]
    [TestCase(false, ExpectedResult = true)]
    public async Task<bool> Timeout_WhileRequestIsSent_EndsAllButUploads(bool isUpload)
    {
        var isEnded = false;
        var handler = new FakeHandler(async (_, cancellationToken) =>
        {
            // An upload gets many times its timeout; the other call waits for the timeout, however late the timer is.
            using var later = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            later.CancelAfter(isUpload ? TimeSpan.FromMilliseconds(50) : TimeSpan.FromSeconds(20));
            await Task.Delay(System.Threading.Timeout.Infinite, later.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            isEnded = cancellationToken.IsCancellationRequested;
            return FakeHandler.Answer(System.Net.HttpStatusCode.OK, "{}");
        });
        using var client = TestClient.Create(handler, options => options.Timeout = Soon);
        try
        {
            await (isUpload ? client.Messages.SendMediaAsync(1, MediaUpload.FromBytes([1], "a")) : client.Tickets.ListAllTicketsAsync());
        }
        catch (TimeoutException)
        {
            // Reading the answer has the timeout in both cases, and it is a very short one here.
        }

        return isEnded;
    }
}
