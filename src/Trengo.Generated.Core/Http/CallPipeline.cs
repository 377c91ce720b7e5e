using System.Runtime.ExceptionServices;
using Polly;
using Polly.Retry;
using Trengo.Diagnostics;
using Trengo.Limits;

namespace Trengo.Http;

/// <summary>What all calls of a client share, and the way that each of them takes: attempts until one is the last.</summary>
internal sealed class CallPipeline : IDisposable
{
    private static readonly ResiliencePropertyKey<ApiCall> CallKey = new("Trengo.Call");

    private readonly CancellationTokenSource _disposal = new();
    private readonly TokenGates _gates;
    private readonly HttpMessageInvoker _invoker;
    private readonly AttemptRunner _runner;
    private readonly ResiliencePipeline<Answer> _attempts;

    public CallPipeline(TrengoClientOptions options, Func<HttpClient>? httpClient)
    {
        BaseAddress = Http.BaseAddress.Check(options ?? throw new ArgumentNullException(nameof(options)));
        Clock = options.TimeProvider
            ?? throw new ArgumentException("TrengoClientOptions.TimeProvider is null. Leave it out, or set TimeProvider.System.", nameof(options));

        Telemetry = new CallTelemetry(options.LoggerFactory, BaseAddress, Clock);
        var tokens = new TokenSource(options, _disposal.Token);
        var rules = new RetryRules(options, tokens, Telemetry);
        _gates = new TokenGates(Clock);
        _invoker = new HttpMessageInvoker(httpClient is null ? TransportHandler.Create() : new HttpClientHandlerAdapter(httpClient));
        _runner = new AttemptRunner(
            _invoker,
            new Entrance(tokens, _gates, options.RateLimiter, rules, Clock, Telemetry),
            rules,
            Telemetry,
            BaseAddress,
            namesProduct: httpClient is null || httpClient().DefaultRequestHeaders.UserAgent.Count == 0);
        _attempts = new ResiliencePipelineBuilder<Answer> { TimeProvider = Clock }.AddRetry(CreateStrategy(rules)).Build();
    }

    public Uri BaseAddress { get; }

    public TimeProvider Clock { get; }

    public CallTelemetry Telemetry { get; }

    public TrengoRateLimit? RateLimit => _gates.LastSeen;

    /// <exception cref="ObjectDisposedException">The client has been disposed.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled already.</exception>
    public CallDeadline Begin(CallSettings settings, CancellationToken cancellationToken)
    {
        if (_disposal.IsCancellationRequested)
        {
            throw CreateDisposed();
        }

        cancellationToken.ThrowIfCancellationRequested();
        return new CallDeadline(settings, Clock, _disposal.Token, cancellationToken);
    }

    /// <summary>Sends the call until it is answered, or has to be given up.</summary>
    public async ValueTask<Answer> SendAsync(ApiCall call)
    {
        var context = ResilienceContextPool.Shared.Get(call.Deadline.CallToken);
        context.Properties.Set(CallKey, call);
        Outcome<Answer> outcome;
        try
        {
            outcome = await _attempts.ExecuteOutcomeAsync(
                static (_, state) => state.Runner.RunAsync(state.Call), context, (Runner: _runner, Call: call)).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // Another token was to be asked for.
            call.Answer?.Dispose();
            if (AttemptFault.Explain(call, exception) is var explained && explained != exception)
            {
                throw explained;
            }

            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }

        if (outcome.Exception is not { } failure)
        {
            return outcome.Result!;
        }

        // A wait that was ended has only the token of the wait.
        var isEndOfWait = failure is OperationCanceledException canceled && canceled.CancellationToken == call.Deadline.CallToken;
        ExceptionDispatchInfo.Capture(isEndOfWait ? AttemptFault.ExplainEnd(call, failure) ?? failure : failure).Throw();
        return outcome.Result!;
    }

    public ResponseGuard CreateGuard(ApiCall call, HttpContent content, long limit) => new(call, content, limit, Clock, _disposal.Token);

    public void Dispose()
    {
        // Never disposed itself: it has no timer, and a call that starts at this moment may still link to it.
        try
        {
            _disposal.Cancel();
        }
        catch (AggregateException)
        {
            // What a caller's own code does when its call ends is no reason to keep the connections.
        }
        finally
        {
            _invoker.Dispose();
        }
    }

    private static RetryStrategyOptions<Answer> CreateStrategy(RetryRules rules) => new()
    {
        // How many there are is a matter of each call.
        MaxRetryAttempts = int.MaxValue,
        ShouldHandle = arguments => rules.ShouldRepeatAsync(CallOf(arguments.Context)),
        DelayGenerator = static arguments => new ValueTask<TimeSpan?>(CallOf(arguments.Context).NextDelay),
    };

    private static ObjectDisposedException CreateDisposed() => new("TrengoClient");

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);
}
