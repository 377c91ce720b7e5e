using System.Net.Http;

namespace Trengo.Generated.Tests.Support;

/// <summary>What a handler was given, read before the request was disposed.</summary>
internal sealed record RecordedRequest(HttpMethod Method, Uri Uri, Dictionary<string, string> Headers, byte[]? Body)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body ?? []);

    public static async Task<RecordedRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>());
        // Null stands for a request without content, which is not the same as an empty one.
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        return new RecordedRequest(
            request.Method, request.RequestUri!, headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase), body);
    }
}
