using System.Threading.RateLimiting;
using Trengo.Diagnostics;
using Trengo.Limits;

namespace Trengo.Http;

/// <summary>What stands before each attempt: the token, the token's gate, the caller's limiter.</summary>
internal sealed class Entrance
{
    private readonly TokenSource _tokens;
    private readonly TokenGates _gates;
    private readonly RateLimiter? _limiter;
    private readonly RetryRules _rules;
    private readonly TimeProvider _clock;
    private readonly CallTelemetry _telemetry;

    public Entrance(TokenSource tokens, TokenGates gates, RateLimiter? limiter, RetryRules rules, TimeProvider clock, CallTelemetry telemetry)
    {
        _tokens = tokens;
        _gates = gates;
        _limiter = limiter;
        _rules = rules;
        _clock = clock;
        _telemetry = telemetry;
    }

    /// <summary>Waits until the call may be sent, and notes in it what it has to be sent with.</summary>
    public async ValueTask EnterAsync(ApiCall call, CancellationToken cancellationToken)
    {
        while (true)
        {
            var token = call.NextToken ?? await AskAsync(call, cancellationToken).ConfigureAwait(false);
            call.NextToken = null;
            call.Token = token;

            var gate = _gates.Find(token);
            var entering = EnterAsync(call, gate, cancellationToken);
            var hasWaited = !entering.IsCompleted;
            call.GateNumber = await entering.ConfigureAwait(false);
            call.Gate = gate;

            // The token may have changed while calls waited.
            if (hasWaited && await FindOtherTokenAsync(call, cancellationToken).ConfigureAwait(false) is { } other)
            {
                call.NextToken = other;
            }
            else if (_limiter is null || call.Lease is not null || await TryAcquireAsync(call, cancellationToken).ConfigureAwait(false))
            {
                return;
            }

            Leave(call);
        }
    }

    /// <summary>Takes in what an answer says of the limit.</summary>
    public static void Learn(ApiCall call, HttpResponseMessage response)
    {
        var gate = call.Gate;
        Leave(call);
        gate?.Learn(call.GateNumber, RateLimitHeaders.FindLimit(response), RateLimitHeaders.FindRemaining(response));
        if (call.Verdict == Verdict.RateLimited)
        {
            gate?.Close(call.NextDelay);
        }
    }

    /// <summary>Others need not wait for the answer any more.</summary>
    public static void Leave(ApiCall call)
    {
        call.Gate?.Leave();
        call.Gate = null;
    }

    public static void Exit(ApiCall call)
    {
        Leave(call);
        call.Lease?.Dispose();
        call.Lease = null;
    }

    private ValueTask<long> EnterAsync(ApiCall call, TokenGate gate, CancellationToken cancellationToken)
    {
        if (gate.FindWait() is var closed && closed > TimeSpan.Zero)
        {
            CheckTime(call, closed);
        }

        var entering = gate.EnterAsync(isRepeat: call.Attempts > 1, cancellationToken);
        if (!entering.IsCompleted)
        {
            call.Deadline.ExpectDelay();
            _telemetry.WaitingForTurn(call, closed);
        }

        return entering;
    }

    private ValueTask<string> AskAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var asking = _tokens.GetAsync(cancellationToken);
        if (!asking.IsCompleted)
        {
            call.Deadline.ExpectDelay();
        }

        return asking;
    }

    private async ValueTask<string?> FindOtherTokenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var now = await AskAsync(call, cancellationToken).ConfigureAwait(false);
        return string.Equals(now, call.Token, StringComparison.Ordinal) ? null : now;
    }

    /// <returns>False if that took time, so that the gate may have closed meanwhile.</returns>
    private async ValueTask<bool> TryAcquireAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var acquiring = _limiter!.AcquireAsync(1, cancellationToken);
        var isNow = acquiring.IsCompleted;
        if (!isNow)
        {
            // Others need not wait at the gate for this one's permit.
            Leave(call);
            call.Deadline.ExpectDelay();
        }

        call.Lease = await acquiring.ConfigureAwait(false);
        for (var refusals = 0; !call.Lease.IsAcquired; refusals++)
        {
            Leave(call);
            isNow = false;
            await WaitForPermitAsync(call, refusals, cancellationToken).ConfigureAwait(false);
            call.Lease = await _limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        }

        return isNow;
    }

    private async ValueTask WaitForPermitAsync(ApiCall call, int refusals, CancellationToken cancellationToken)
    {
        var lease = call.Lease!;
        var delay = lease.TryGetMetadata(MetadataName.RetryAfter, out var named) && named > TimeSpan.Zero ? _rules.Cap(named) : _rules.BackOff(refusals);
        lease.Dispose();
        call.Lease = null;
        CheckTime(call, delay);
        call.Deadline.ExpectDelay();
        _telemetry.WaitingForTurn(call, delay);
        await Waiting.DelayAsync(delay, _clock, cancellationToken).ConfigureAwait(false);
    }

    private static void CheckTime(ApiCall call, TimeSpan wait)
    {
        if (!RetryRules.HasTimeFor(call, wait))
        {
            var error = call.CreateError();
            error.Failure = FormattableString.Invariant(
                $"was not sent: the rate limit holds for {wait.TotalSeconds:0.###} seconds, which is longer than {call.Settings.Timeout.Option} allows");
            throw new TrengoRateLimitException(error, wait);
        }
    }
}
