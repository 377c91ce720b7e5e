namespace Trengo;

/// <summary>What Trengo's last answer said of its limit.</summary>
public sealed class TrengoRateLimit
{
    /// <summary>Creates one, for example in a test.</summary>
    /// <param name="limit">How many requests a minute are allowed.</param>
    /// <param name="remaining">How many of them are left.</param>
    public TrengoRateLimit(int? limit, int? remaining)
    {
        Limit = limit;
        Remaining = remaining;
    }

    /// <summary>How many requests are allowed, by Trengo's documentation in a minute; <see langword="null"/> if the answer did not say.</summary>
    public int? Limit { get; }

    /// <summary>How many of them were left then; <see langword="null"/> if the answer did not say.</summary>
    public int? Remaining { get; }
}
