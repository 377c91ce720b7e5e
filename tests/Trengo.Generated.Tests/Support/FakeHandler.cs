using System.Net;
using System.Net.Http;
using System.Text;

namespace Trengo.Generated.Tests.Support;

/// <summary>In place of the network: records each request and answers as it is told.</summary>
internal sealed class FakeHandler(Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public FakeHandler()
        : this(HttpStatusCode.OK, "{}")
    {
    }

    public FakeHandler(HttpStatusCode status, string? body, string contentType = "application/json")
        : this((_, _) => Task.FromResult(Answer(status, body, contentType)))
    {
    }

    public List<RecordedRequest> Requests { get; } = [];

    public bool IsDisposed { get; private set; }

    /// <summary>A handler that only the cancellation of a call ends.</summary>
    public static FakeHandler ThatNeverAnswers(Action? onRequest = null)
    {
        return new FakeHandler(async (_, cancellationToken) =>
        {
            onRequest?.Invoke();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("An endless wait has ended.");
        });
    }

    public static HttpResponseMessage Answer(HttpStatusCode status, string? body, string contentType = "application/json")
    {
        var response = new HttpResponseMessage(status);
        if (body is not null)
        {
            response.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            response.Content.Headers.Add("Content-Type", contentType);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var recorded = await RecordedRequest.ReadAsync(request, cancellationToken);
        lock (Requests)
        {
            Requests.Add(recorded);
        }

        return await answer(recorded, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
