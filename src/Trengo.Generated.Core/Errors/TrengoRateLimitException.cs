using System.Net;
using Trengo.Errors;

namespace Trengo;

/// <summary>
/// Too many requests: Trengo refused the call (429) and it was not, or not with success, sent again, or it was not sent at all since
/// the limit would have outlasted the call.
/// </summary>
public sealed class TrengoRateLimitException : TrengoApiException
{
    /// <summary>Creates the exception, for example in a test of code that handles it.</summary>
    /// <param name="method">The HTTP method, such as <c>PATCH</c>.</param>
    /// <param name="route">The path template, such as <c>/tickets/{ticket_id}/assign</c>.</param>
    /// <param name="operationId">The name of the operation, such as <c>assignTicket</c>.</param>
    /// <param name="retryAfter">How long to wait, if that is known.</param>
    public TrengoRateLimitException(string method, string route, string operationId, TimeSpan? retryAfter = null)
        : this(new ApiError(method, route, operationId) { StatusCode = (HttpStatusCode)429 }, retryAfter)
    {
    }

    internal TrengoRateLimitException(ApiError error, TimeSpan? retryAfter)
        : base(error)
    {
        RetryAfter = retryAfter;
    }

    /// <summary>
    /// How long to wait before the next call, as Trengo or the limiter said; <see langword="null"/> if it said nothing that makes sense.
    /// </summary>
    public TimeSpan? RetryAfter { get; }
}
