using System.Globalization;

namespace Trengo.Limits;

/// <summary>What the headers of an answer say of limits. A value that makes no sense is as good as none.</summary>
internal static class RateLimitHeaders
{
    private const string Limit = "X-RateLimit-Limit";
    private const string Remaining = "X-RateLimit-Remaining";
    private const string Reset = "X-RateLimit-Reset";

    // Numbers below this are no time since 1970 in seconds, and those above the other one are none either, but in milliseconds.
    private const long LeastEpoch = 1_000_000_000;
    private const long MostEpoch = 100_000_000_000;

    public static int? FindLimit(HttpResponseMessage response) => FindNumber(response, Limit) is { } number and <= int.MaxValue ? (int)number : null;

    public static int? FindRemaining(HttpResponseMessage response) => FindNumber(response, Remaining) is { } number and <= int.MaxValue ? (int)number : null;

    /// <summary>How long the server wants us to wait; null if it says nothing, nothing that makes sense, or no time at all.</summary>
    public static TimeSpan? FindDelay(HttpResponseMessage response, TimeProvider clock)
    {
        var delay = FindRetryAfter(response, clock) ?? FindReset(response, clock);
        return delay > TimeSpan.Zero ? delay : null;
    }

    private static TimeSpan? FindRetryAfter(HttpResponseMessage response, TimeProvider clock)
    {
        // .NET gives null for what is neither seconds nor a date, and for two headers the first.
        var header = response.Headers.RetryAfter;
        return header?.Delta ?? (header?.Date is { } date ? date - Now(response, clock) : null);
    }

    private static TimeSpan? FindReset(HttpResponseMessage response, TimeProvider clock)
    {
        return FindNumber(response, Reset) switch
        {
            null or > MostEpoch * 1000 => null,
            < LeastEpoch and var seconds => TimeSpan.FromSeconds(seconds),
            > MostEpoch and var milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) - Now(response, clock),
            { } seconds => DateTimeOffset.FromUnixTimeSeconds(seconds) - Now(response, clock),
        };
    }

    // The server's clock, if it tells the time: ours may be wrong by hours, and only the difference counts.
    private static DateTimeOffset Now(HttpResponseMessage response, TimeProvider clock) => response.Headers.Date ?? clock.GetUtcNow();

    private static long? FindNumber(HttpResponseMessage response, string name)
    {
#if NET
        if (!response.Headers.NonValidated.TryGetValues(name, out var values) || values.Count == 0)
        {
            return null;
        }

        string? text = null;
        foreach (var value in values)
        {
            text = value;
            break;
        }
#else
        var text = response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
#endif
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
