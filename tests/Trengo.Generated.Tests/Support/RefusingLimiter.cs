using System.Threading.RateLimiting;

namespace Trengo.Generated.Tests.Support;

/// <summary>A limiter that refuses so many times, as those that many machines share do, and then permits.</summary>
internal sealed class RefusingLimiter : RateLimiter
{
    public int Refusals { get; set; }

    public TimeSpan? RetryAfter { get; init; }

    public int Asked { get; private set; }

    public override TimeSpan? IdleDuration => null;

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Asked++;
        return new ValueTask<RateLimitLease>(new Lease(Refusals-- <= 0, RetryAfter));
    }

    private sealed class Lease(bool isAcquired, TimeSpan? retryAfter) : RateLimitLease
    {
        public override bool IsAcquired => isAcquired;

        public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = retryAfter;
            return !isAcquired && retryAfter is not null && metadataName == MetadataName.RetryAfter.Name;
        }
    }
}
