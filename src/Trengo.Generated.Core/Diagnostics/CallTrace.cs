using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Trengo.Diagnostics;

/// <summary>What is remembered of a call that somebody listens to.</summary>
internal sealed class CallTrace(TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();
    private long _attemptStart;

    public Activity? Span { get; set; }

    public Activity? AttemptSpan { get; set; }

    /// <summary>Where the last attempt went; only host and port of it may be told.</summary>
    public Uri? Server { get; private set; }

    /// <summary>The status of the last answer; null if the last attempt had none.</summary>
    public HttpStatusCode? Status { get; private set; }

    public Exception? Exception { get; private set; }

    public TimeSpan Wait { get; set; }

    public TimeSpan Duration => clock.GetElapsedTime(_start);

    public TimeSpan AttemptDuration { get; private set; }

    public long Milliseconds => (long)Duration.TotalMilliseconds;

    public long AttemptMilliseconds => (long)AttemptDuration.TotalMilliseconds;

    /// <summary>
    /// What went wrong, as the conventions ask for it: the status if that is an error, or else the type of the exception; null if
    /// nothing did. Texts of exceptions may come from anywhere, and are not told.
    /// </summary>
    public string? ErrorType => (int?)Status >= 400 ? ((int)Status!).ToString(CultureInfo.InvariantCulture) : Exception?.GetType().FullName;

    public void BeginAttempt(Uri? server)
    {
        Server = server;
        Status = null;
        Exception = null;
        _attemptStart = clock.GetTimestamp();
    }

    public void EndAttempt(HttpStatusCode? status, Exception? exception)
    {
        Status = status;
        Exception = exception;
        AttemptDuration = clock.GetElapsedTime(_attemptStart);
    }

    /// <summary>The call is over, whether or not its last attempt was sent.</summary>
    public void Fail(Exception? exception)
    {
        Exception = exception;
        if (exception is not null)
        {
            Status = (exception as TrengoApiException)?.StatusCode;
        }
    }
}
