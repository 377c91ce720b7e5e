namespace Trengo.Http;

/// <summary>What the server answered to one attempt.</summary>
internal sealed class Answer : IDisposable
{
    public Answer(HttpResponseMessage response, ResponseBuffer? body)
    {
        Response = response;
        Body = body;
    }

    public HttpResponseMessage Response { get; }

    /// <summary>The whole body; null where the attempt ended at the headers.</summary>
    public ResponseBuffer? Body { get; }

    public void Dispose()
    {
        Body?.Dispose();
        Response.Dispose();
    }
}
