using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;

namespace Trengo;

/// <summary>How a <c>TrengoClient</c> reaches Trengo.</summary>
/// <remarks>
/// What is not set here is read from the environment where it names it: <c>TRENGO_TOKEN</c> for the token, <c>TRENGO_BASE_URL</c> for
/// the address. What is set here wins.
/// </remarks>
public sealed class TrengoClientOptions
{
    private static readonly Uri Trengo = new("https://app.trengo.com/api/v2");

    private Uri? _baseAddress;

    /// <summary>The personal access token. Not needed when <see cref="TokenProvider"/> is set, and not used then.</summary>
    /// <value>The default is <see langword="null"/>: the environment variable <c>TRENGO_TOKEN</c> is read, once, when the client is made.</value>
    public string? Token { get; set; }

    /// <summary>Gives the token, for each request anew: it can come from a vault and change while the client is used.</summary>
    /// <value>The default is <see langword="null"/>: every request has <see cref="Token"/>.</value>
    /// <remarks>
    /// <para>
    /// It is asked by many threads at a time, and for every request, so it should remember what it has fetched. An exception of
    /// it ends the call and comes out as it is.
    /// </para>
    /// <para>
    /// When Trengo refuses a token (401), it is asked once more: by one call for all that were refused with the same token. If it then
    /// gives another one, the call is sent again with that.
    /// </para>
    /// </remarks>
    public Func<CancellationToken, ValueTask<string>>? TokenProvider { get; set; }

    /// <summary>Where the API is. The token is sent nowhere else.</summary>
    /// <value>
    /// The default is the environment variable <c>TRENGO_BASE_URL</c>, and without one <c>https://app.trengo.com/api/v2</c>; a slash at
    /// the end makes no difference.
    /// </value>
    /// <remarks>Only <c>https</c>, and <c>http</c> for a loopback address; without user, query and fragment.</remarks>
    public Uri BaseAddress
    {
        get => HasBaseAddress ? _baseAddress! : Trengo;
        set
        {
            HasBaseAddress = true;
            _baseAddress = value;
        }
    }

    /// <summary>How long a call may take in all: waits, repeats, and the reading of the answer included.</summary>
    /// <value>The default is 100 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> turns it off.</value>
    /// <remarks>
    /// A call that takes longer ends with a <see cref="TrengoTimeoutException"/>. A wait that would end later is not begun: the call ends
    /// at once with what made it wait. An upload may take as long as it needs, for that depends on the file: the time stands still
    /// until all of it has been sent.
    /// </remarks>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one attempt may take, from when it is sent until its answer has been read.</summary>
    /// <value>The default is 60 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> turns it off.</value>
    /// <remarks>An attempt that takes longer is given up, and repeated where <see cref="MaxRetries"/> allows it.</remarks>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long an answer may pause while it is read.</summary>
    /// <value>The default is 30 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> turns it off.</value>
    public TimeSpan ResponseIdleTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an answer may be, in bytes after decompression.</summary>
    /// <value>The default is 67,108,864 (64 MiB). At most 1,073,741,824 (1 GiB).</value>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>How often a call is sent again, at most.</summary>
    /// <value>The default is 3. Zero turns it off.</value>
    /// <remarks>
    /// <para>
    /// After 429, and where no connection came about, a call of any method is sent again, for Trengo did nothing. After 408, 425, 500,
    /// 502, 503, 504, a lost connection or a timeout, only <c>GET</c> and <c>HEAD</c> are, for anything else might be done twice;
    /// <see cref="TrengoCallOptions.IsIdempotent"/> declares that it cannot. A body that can be read only once is never sent again.
    /// </para>
    /// <para>
    /// If many calls fail for other reasons than 429, repeats are held back: after a hundred of them, there is one for every ten calls
    /// that succeed.
    /// </para>
    /// </remarks>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// How long to wait before the first repeat where Trengo names no time; the wait doubles each time, and is shortened by chance to
    /// as little as half of it.
    /// </summary>
    /// <value>The default is half a second.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait before a repeat, whatever Trengo says.</summary>
    /// <value>The default is 120 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(120);

    /// <summary>A limiter of yours, which each attempt asks for one permit before it is sent. It stays yours: it is not disposed.</summary>
    /// <value>
    /// The default is <see langword="null"/>: calls are held back only by what Trengo's answers say of its own limit.
    /// </value>
    /// <remarks>
    /// It can be one that several machines share. A limiter that refuses instead of letting wait is asked again after the time that it
    /// names, for as long as <see cref="Timeout"/> allows.
    /// </remarks>
    public RateLimiter? RateLimiter { get; set; }

    /// <summary>The clock that all waits and limits go by; another one lets a test decide when time is up.</summary>
    /// <value>The default is <see cref="System.TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where the client logs to. No log has a token, an id, or anything of what is sent or answered.</summary>
    /// <value>The default is <see langword="null"/>: nothing is logged.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    internal bool HasBaseAddress { get; private set; }

    // So that a test can say what chance brings.
    internal Func<double>? Randomizer { get; set; }

    // Null where the environment is not asked: it is for one account. Another one lets a test do without changing the process.
    internal Func<string, string?>? ReadVariable { get; set; } = Environment.GetEnvironmentVariable;

    internal TrengoClientOptions Copy() => (TrengoClientOptions)MemberwiseClone();
}
