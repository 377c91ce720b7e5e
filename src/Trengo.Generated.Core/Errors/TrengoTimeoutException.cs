using Trengo.Errors;

namespace Trengo;

/// <summary>A call took longer than one of its time limits. A cancellation by the caller is an <see cref="OperationCanceledException"/>.</summary>
public sealed class TrengoTimeoutException : TrengoApiException
{
    /// <summary>Creates the exception, for example in a test of code that handles it.</summary>
    /// <param name="method">The HTTP method, such as <c>PATCH</c>.</param>
    /// <param name="route">The path template, such as <c>/tickets/{ticket_id}/assign</c>.</param>
    /// <param name="operationId">The name of the operation, such as <c>assignTicket</c>.</param>
    /// <param name="option">The option that set the limit.</param>
    /// <param name="limit">The limit.</param>
    public TrengoTimeoutException(string method, string route, string operationId, string option, TimeSpan limit)
        : this(new ApiError(method, route, operationId) { MayHaveBeenProcessed = true }, option, limit)
    {
    }

    internal TrengoTimeoutException(ApiError error, string option, TimeSpan? limit)
        : base(Explain(error, option, limit))
    {
        Option = option;
        Limit = limit;
    }

    /// <summary>The option that set the limit, such as <c>TrengoClientOptions.Timeout</c>.</summary>
    public string Option { get; }

    /// <summary>The limit; <see langword="null"/> if it is not known, as with an <see cref="HttpClient"/> of the caller's.</summary>
    public TimeSpan? Limit { get; }

    private static ApiError Explain(ApiError error, string option, TimeSpan? limit)
    {
        error.Failure = limit is { } known
            ? FormattableString.Invariant($"took longer than the {known.TotalSeconds} seconds of {option}")
            : $"took longer than {option}";
        return error;
    }
}
