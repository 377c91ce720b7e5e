using Microsoft.Extensions.Logging;

namespace Trengo;

/// <summary>How a <c>TrengoClient</c> reaches Trengo.</summary>
public sealed class TrengoClientOptions
{
    /// <summary>The personal access token. Not needed when <see cref="TokenProvider"/> is set, and not used then.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Token { get; set; }

    /// <summary>Gives the token, for each request anew: it can come from a vault and change while the client is used.</summary>
    /// <value>The default is <see langword="null"/>: every request has <see cref="Token"/>.</value>
    /// <remarks>
    /// It is asked by many threads at a time, and for every request, so it should remember what it has fetched. An exception of
    /// it ends the call and comes out as it is.
    /// </remarks>
    public Func<CancellationToken, ValueTask<string>>? TokenProvider { get; set; }

    /// <summary>Where the API is. The token is sent nowhere else.</summary>
    /// <value>The default is <c>https://app.trengo.com/api/v2</c>; a slash at the end makes no difference.</value>
    /// <remarks>Only <c>https</c>, and <c>http</c> for a loopback address; without user, query and fragment.</remarks>
    public Uri BaseAddress { get; set; } = new("https://app.trengo.com/api/v2");

    /// <summary>How long a call may take, from its start until the answer has been read.</summary>
    /// <value>The default is 100 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> turns it off.</value>
    /// <remarks>
    /// A call that takes longer ends with a <see cref="TimeoutException"/>. An upload may take as long as it needs, for that
    /// depends on the file: there the time starts when all of it has been sent.
    /// </remarks>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The clock that <see cref="Timeout"/> goes by; another one lets a test decide when time is up.</summary>
    /// <value>The default is <see cref="System.TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where the client logs to. No log has a token, an id, or anything of what is sent or answered.</summary>
    /// <value>The default is <see langword="null"/>: nothing is logged.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    // So that a test need not change the environment of the whole process.
    internal Func<string, string?> ReadVariable { get; set; } = Environment.GetEnvironmentVariable;

    internal TrengoClientOptions Copy() => (TrengoClientOptions)MemberwiseClone();
}
