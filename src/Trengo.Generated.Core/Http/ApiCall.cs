using System.Net;
using System.Threading.RateLimiting;
using Trengo.Diagnostics;
using Trengo.Errors;
using Trengo.Limits;

namespace Trengo.Http;

/// <summary>One call, from its beginning to its result, whatever number of attempts that takes.</summary>
internal abstract class ApiCall
{
    protected ApiCall(string method, string route, string operationId, CallSettings settings, CallDeadline deadline)
    {
        Method = method;
        Route = route;
        OperationId = operationId;
        Settings = settings;
        Deadline = deadline;
    }

    public string Method { get; }

    /// <summary>The path template: safe to show.</summary>
    public string Route { get; }

    public string OperationId { get; }

    public CallSettings Settings { get; }

    public CallDeadline Deadline { get; }

    /// <summary>How often it has been sent, or tried to be.</summary>
    public int Attempts { get; set; }

    /// <summary>How many of these were repeats, those with another token not counted.</summary>
    public int Retries { get; set; }

    /// <summary>How often it has been repeated with another token.</summary>
    public int TokenChanges { get; set; }

    /// <summary>True where the last other token came from what another call had asked earlier.</summary>
    public bool HasBorrowedToken { get; set; }

    /// <summary>The token of the last attempt.</summary>
    public string? Token { get; set; }

    /// <summary>The token that the next attempt has to use.</summary>
    public string? NextToken { get; set; }

    /// <summary>The gate that the attempt is under way through; null when others need not wait for it.</summary>
    public TokenGate? Gate { get; set; }

    /// <summary>The number that the gate gave the attempt.</summary>
    public long GateNumber { get; set; }

    /// <summary>The permit of the caller's limiter for the attempt.</summary>
    public RateLimitLease? Lease { get; set; }

    /// <summary>True from when the attempt's message is given to the network.</summary>
    public bool IsSending { get; set; }

    /// <summary>True if the server may have got any of the attempts and not refused it.</summary>
    public bool MayHaveBeenProcessed { get; set; }

    public Verdict Verdict { get; set; }

    /// <summary>What the server said of when to come again.</summary>
    public TimeSpan? ServerDelay { get; set; }

    /// <summary>How long to wait before the next attempt.</summary>
    public TimeSpan NextDelay { get; set; }

    /// <summary>The last answer that was no failure, though its status may still be a reason to repeat the call.</summary>
    public Answer? Answer { get; set; }

    /// <summary>Kept only where the caller wants to know.</summary>
    public TrengoResponse? LastResponse { get; set; }

    /// <summary>Null while nobody listens.</summary>
    public CallTrace? Trace { get; set; }

    /// <summary>False when the body can be read only once.</summary>
    public abstract bool CanReplay { get; }

    /// <summary>True when the body is as long as the caller's file or stream is.</summary>
    public abstract bool IsUpload { get; }

    /// <summary>True when it goes to another server than Trengo's API: without token and headers of ours, and past all that guards the API.</summary>
    public virtual bool IsForeign => false;

    /// <summary>Whether doing it twice is the same as doing it once.</summary>
    public bool IsRepeatable => Settings.IsIdempotent || Method is "GET" or "HEAD" or "OPTIONS" or "TRACE";

    /// <summary>True when the caller reads the body of the answer.</summary>
    public abstract bool EndsAtHeaders(HttpResponseMessage response);

    /// <summary>A message that has not been sent.</summary>
    public abstract HttpRequestMessage CreateMessage(CancellationToken cancellationToken);

    public ApiError CreateError(HttpStatusCode? status = null, Exception? inner = null)
    {
        return new ApiError(Method, Route, OperationId)
        {
            StatusCode = status,
            InnerException = inner,
            MayHaveBeenProcessed = MayHaveBeenProcessed,
        };
    }

    /// <summary>For an answer; its body is what of it has been read.</summary>
    public ApiError CreateError(Answer answer)
    {
        var error = CreateError(answer.Response.StatusCode);
        error.ResponseBody = CleanText.Of(answer.Body?.ToText(ResponseBuffer.MaxErrorLength), Token);
        error.Headers = ResponseHeaders.Copy(answer.Response);
        error.RequestId = ApiErrors.FindRequestId(error.Headers);
        return error;
    }
}
