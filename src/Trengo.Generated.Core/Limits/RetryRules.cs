using System.Net;
using Polly.Retry;
using Trengo.Diagnostics;
using Trengo.Http;

namespace Trengo.Limits;

/// <summary>Which calls are sent again, and when.</summary>
internal sealed class RetryRules
{
    private readonly RetryBudget _budget = new();
    private readonly TokenSource _tokens;
    private readonly CallTelemetry _telemetry;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _firstDelay;
    private readonly TimeSpan _maxDelay;
    private readonly Func<double> _randomizer;

    public RetryRules(TrengoClientOptions options, TokenSource tokens, CallTelemetry telemetry)
    {
        _tokens = tokens;
        _telemetry = telemetry;
        _clock = options.TimeProvider;
        _firstDelay = CheckDelay(options.RetryDelay, nameof(options.RetryDelay), nameof(options));
        _maxDelay = CheckDelay(options.MaxRetryDelay, nameof(options.MaxRetryDelay), nameof(options));
        // Polly's own source of chance, which many threads can use.
        _randomizer = options.Randomizer ?? new RetryStrategyOptions().Randomizer;
    }

    public static Verdict Judge(HttpStatusCode status) => (int)status switch
    {
        401 => Verdict.Unauthorized,
        429 => Verdict.RateLimited,
        // Those from 520 to 524 are a proxy's words for a server that it cannot reach.
        408 or 425 or 500 or 502 or 503 or 504 or (>= 520 and <= 524) => Verdict.Transient,
        _ => Verdict.Final,
    };

    public static bool HasTimeFor(ApiCall call, TimeSpan wait) => call.Deadline.Remaining is not { } remaining || wait < remaining;

    public void Succeeded() => _budget.Earn();

    /// <summary>Half of it is fixed and half by chance: never none at all, and not the same for all who failed together.</summary>
    public TimeSpan BackOff(int retries)
    {
        var longest = Math.Min(_maxDelay.TotalMilliseconds, _firstDelay.TotalMilliseconds * Math.Pow(2, retries));
        return TimeSpan.FromMilliseconds(longest * (1 + _randomizer()) / 2);
    }

    public TimeSpan Cap(TimeSpan delay) => delay < _maxDelay ? delay : _maxDelay;

    /// <summary>Works out how long to wait after an answer that refuses the call.</summary>
    public void ReadDelay(ApiCall call, HttpResponseMessage response)
    {
        call.ServerDelay = RateLimitHeaders.FindDelay(response, _clock);
        call.NextDelay = call.ServerDelay is { } delay ? Cap(delay) : BackOff(call.Retries);
    }

    public async ValueTask<bool> ShouldRepeatAsync(ApiCall call)
    {
        if (call.Verdict == Verdict.Final || !call.CanReplay)
        {
            return false;
        }

        if (call.Verdict == Verdict.Unauthorized)
        {
            return await ChangeTokenAsync(call).ConfigureAwait(false);
        }

        var isAllowed = call.Retries < call.Settings.MaxRetries
            && (call.Verdict != Verdict.Transient || call.IsRepeatable)
            && HasTimeFor(call, call.NextDelay)
            && (call.Verdict == Verdict.RateLimited || _budget.TrySpend());
        if (isAllowed)
        {
            call.Retries++;
            _telemetry.Retrying(call);
        }

        return isAllowed;
    }

    private async ValueTask<bool> ChangeTokenAsync(ApiCall call)
    {
        // What another call asked earlier may be out of date by now; then it is asked once more for this one.
        if (call.TokenChanges >= (call.HasBorrowedToken ? 2 : 1))
        {
            return false;
        }

        // Between two attempts: the provider may take no longer than the call, and what it throws is not the network's.
        call.IsSending = false;
        var cancellationToken = call.Deadline.BeginAttempt();
        call.Deadline.ExpectDelay();
        var (token, isNew) = await _tokens.ReplaceAsync(call.Token!, cancellationToken).ConfigureAwait(false);
        call.Deadline.EndAttempt();
        if (token is null)
        {
            return false;
        }

        call.TokenChanges++;
        call.HasBorrowedToken = !isNew;
        call.NextToken = token;
        call.NextDelay = TimeSpan.Zero;
        _telemetry.Retrying(call);
        return true;
    }

    private static TimeSpan CheckDelay(TimeSpan delay, string option, string paramName)
    {
        return delay > TimeSpan.Zero && delay <= TimeSpan.FromDays(1) ? delay : throw new ArgumentException(
            $"TrengoClientOptions.{option} is not positive or is above a day. Set it to a time such as one second.", paramName);
    }
}
