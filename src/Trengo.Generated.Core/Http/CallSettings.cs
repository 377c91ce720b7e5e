namespace Trengo.Http;

/// <summary>The options that can differ from call to call, checked. It never changes.</summary>
internal sealed class CallSettings
{
    private static readonly KeyValuePair<string, string>[] NoHeaders = [];

    public CallSettings(TrengoClientOptions options)
    {
        var owner = nameof(TrengoClientOptions);
        Timeout = new TimeLimit(owner + ".Timeout", options.Timeout).Check(nameof(options));
        AttemptTimeout = new TimeLimit(owner + ".AttemptTimeout", options.AttemptTimeout).Check(nameof(options));
        IdleTimeout = new TimeLimit(owner + ".ResponseIdleTimeout", options.ResponseIdleTimeout).Check(nameof(options));
        MaxRetries = CheckRange(options.MaxRetries, 0, 100, owner + ".MaxRetries", nameof(options));
        MaxResponseBytes = CheckRange(options.MaxResponseBytes, 1, 1024 * 1024 * 1024, owner + ".MaxResponseBytes", nameof(options));
    }

    private CallSettings(CallSettings basis, TrengoCallOptions options)
    {
        var owner = nameof(TrengoCallOptions);
        Timeout = options.Timeout is { } timeout ? new TimeLimit(owner + ".Timeout", timeout).Check(nameof(options)) : basis.Timeout;
        AttemptTimeout = options.AttemptTimeout is { } attempt
            ? new TimeLimit(owner + ".AttemptTimeout", attempt).Check(nameof(options)) : basis.AttemptTimeout;
        IdleTimeout = basis.IdleTimeout;
        MaxRetries = CheckRange(options.MaxRetries ?? basis.MaxRetries, 0, 100, owner + ".MaxRetries", nameof(options));
        MaxResponseBytes = CheckRange(
            options.MaxResponseBytes ?? basis.MaxResponseBytes, 1, 1024 * 1024 * 1024, owner + ".MaxResponseBytes", nameof(options));
        IsIdempotent = options.IsIdempotent ?? basis.IsIdempotent;
        OnResponse = options.OnResponse ?? basis.OnResponse;
        Headers = CallHeaders.Merge(basis.Headers, options.Headers);
    }

    public TimeLimit Timeout { get; }

    public TimeLimit AttemptTimeout { get; }

    public TimeLimit IdleTimeout { get; }

    public int MaxRetries { get; }

    public int MaxResponseBytes { get; }

    public bool IsIdempotent { get; }

    public KeyValuePair<string, string>[] Headers { get; } = NoHeaders;

    public Action<TrengoResponse>? OnResponse { get; }

    public CallSettings With(TrengoCallOptions options) => new(this, options ?? throw new ArgumentNullException(nameof(options)));

    private static int CheckRange(int value, int least, int most, string option, string paramName)
    {
        return value >= least && value <= most ? value : throw new ArgumentException(
            FormattableString.Invariant($"{option} is {value}. Set it to a number from {least} to {most}."), paramName);
    }
}
