using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Trengo;

namespace Benchmarks.Client;

/// <summary>What one writes without a library: HttpClient and Newtonsoft.Json, and the same models, read with no settings of ours.</summary>
internal sealed class HandWrittenClient : IDisposable
{
    private readonly JsonSerializer _serializer = JsonSerializer.CreateDefault();
    private readonly HttpClient _http;

    public HandWrittenClient(HttpMessageHandler handler, Uri baseAddress)
    {
        _http = new HttpClient(handler) { BaseAddress = baseAddress };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public async Task<TicketPage?> ListTicketsAsync(CancellationToken cancellationToken)
    {
        using var response = await _http.GetAsync("tickets?page=1", cancellationToken);
        return await ReadAsync<TicketPage>(response, cancellationToken);
    }

    public async Task<SendMessageReply?> SendMessageAsync(long ticketId, SendMessageRequest request, CancellationToken cancellationToken)
    {
        using var content = new StringContent(JsonConvert.SerializeObject(request), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync($"tickets/{ticketId}/messages", content, cancellationToken);
        return await ReadAsync<SendMessageReply>(response, cancellationToken);
    }

    public async Task UploadAsync(long ticketId, Stream stream, CancellationToken cancellationToken)
    {
        using var content = new MultipartFormDataContent { { new StreamContent(stream), "file", "film.mp4" } };
        using var response = await _http.PostAsync($"tickets/{ticketId}/messages/media", content, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();

    private async Task<T?> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        response.EnsureSuccessStatusCode();
        using var reader = new JsonTextReader(new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken)));
        return _serializer.Deserialize<T>(reader);
    }
}
