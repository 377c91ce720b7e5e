using System.Globalization;

namespace Trengo.Testing.Faults;

/// <summary>Counts the requests of each token, minute by minute from its first one.</summary>
internal sealed class RateWindow(int? limit, TimeProvider time)
{
    private const int DocumentedLimit = 120;

    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, (DateTimeOffset End, int Sent)> _windows = [];

    /// <summary>Counts a request.</summary>
    /// <param name="token">Whose it is.</param>
    /// <param name="headers">What the answer has to say of the limit.</param>
    /// <returns>Whether it may pass.</returns>
    public bool Count(string token, out IReadOnlyDictionary<string, string> headers)
    {
        if (limit is not { } allowed)
        {
            headers = Headers(DocumentedLimit, DocumentedLimit - 1);
            return true;
        }

        lock (_windows)
        {
            var now = time.GetUtcNow();
            var (end, sent) = _windows.TryGetValue(token, out var window) && now < window.End ? window : (now + Length, 0);
            if (sent >= allowed)
            {
                headers = new Dictionary<string, string>(Headers(allowed, 0))
                {
                    ["Retry-After"] = Text((long)Math.Ceiling((end - now).TotalSeconds)),
                    ["X-RateLimit-Reset"] = Text(end.ToUnixTimeSeconds()),
                };
                return false;
            }

            _windows[token] = (end, sent + 1);
            headers = Headers(allowed, allowed - sent - 1);
            return true;
        }
    }

    private static Dictionary<string, string> Headers(int limit, int remaining) =>
        new() { ["X-RateLimit-Limit"] = Text(limit), ["X-RateLimit-Remaining"] = Text(remaining) };

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
