using System.Net;
using System.Net.Http.Headers;
using System.Text;

/// <summary>Answers as it is told, and keeps what was sent, as it would have gone out.</summary>
internal sealed class StubServer : HttpMessageHandler
{
    public int Status { get; set; } = 200;

    public string Answer { get; set; } = "";

    public string ContentType { get; set; } = "application/json";

    public string Line { get; private set; } = "";

    public HttpRequestHeaders Headers { get; private set; } = null!;

    public HttpContentHeaders? ContentHeaders { get; private set; }

    public string? Body { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Line = request.Method + " " + request.RequestUri!.AbsoluteUri;
        Headers = request.Headers;
        ContentHeaders = request.Content?.Headers;
        Body = request.Content == null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var response = new HttpResponseMessage((HttpStatusCode)Status) { RequestMessage = request, Content = new StringContent(Answer, Encoding.UTF8, ContentType) };
        response.Headers.Add("X-Request-Id", "r1");
        return response;
    }
}
