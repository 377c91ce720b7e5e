using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Benchmarks.Client;

/// <summary>Answers from memory, not at once but by way of the thread pool, as a network does.</summary>
internal sealed class StubHandler : HttpMessageHandler
{
    private static readonly byte[] Tickets = Encoding.UTF8.GetBytes(
        "{\"data\":["
        + string.Join(",", Enumerable.Range(0, 25).Select(i =>
            "{\"id\":" + (731700402 + i) + ",\"status\":\"OPEN\",\"subject\":\"Question about the order\",\"closed_at\":null,"
            + "\"created_at\":\"2024-01-02 10:24:40\",\"updated_at\":\"2024-01-02 10:24:40\",\"user_id\":709618,\"team_id\":null,"
            + "\"assigned_at\":\"2024-01-02 10:24:40\",\"channel_id\":1306497,"
            + "\"agent\":{\"id\":709618,\"first_name\":\"Ann\",\"last_name\":\"Lee\",\"name\":\"Ann Lee\"},"
            + "\"contact\":{\"id\":460022113,\"name\":\"Bob\",\"phone\":\"+31600000000\",\"email\":\"bob@example.com\"},"
            + "\"labels\":[{\"id\":1,\"name\":\"vip\",\"color\":\"#fff\"}]}"))
        + "],\"links\":{\"first\":\"https://x/y\",\"last\":null,\"prev\":null,\"next\":\"https://x/z\"},"
        + "\"meta\":{\"current_page\":1,\"from\":1,\"path\":\"https://x\",\"per_page\":25,\"to\":25}}");

    private static readonly byte[] Message = Encoding.UTF8.GetBytes(
        """{"message":{"id":4317443018,"ticket_id":731700402,"type":"OUTBOUND","body_type":"TEXT","message":"Hello from .NET"}}""");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        await Task.Yield();
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(request.Method == HttpMethod.Get ? Tickets : Message) };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        response.Headers.Add("X-RateLimit-Limit", "120");
        response.Headers.Add("X-RateLimit-Remaining", "119");
        return response;
    }
}
