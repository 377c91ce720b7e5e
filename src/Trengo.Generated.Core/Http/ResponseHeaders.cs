namespace Trengo.Http;

/// <summary>The headers of an answer, as they outlive it.</summary>
internal static class ResponseHeaders
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Copy(HttpResponseMessage response)
    {
        var copy = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        var contentHeaders = response.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>();
        foreach (var header in response.Headers.Concat(contentHeaders))
        {
            // A session cookie is as good as a password.
            if (!header.Key.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase))
            {
                copy[header.Key] = header.Value.ToArray();
            }
        }

        return copy;
    }
}
