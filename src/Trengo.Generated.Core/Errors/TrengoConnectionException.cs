using Trengo.Errors;

namespace Trengo;

/// <summary>
/// There was no connection, or it broke before the answer was whole.
/// <see cref="TrengoApiException.MayHaveBeenProcessed"/> says whether Trengo may have got the request.
/// </summary>
public sealed class TrengoConnectionException : TrengoApiException
{
    /// <summary>Creates the exception, for example in a test of code that handles it.</summary>
    /// <param name="method">The HTTP method, such as <c>PATCH</c>.</param>
    /// <param name="route">The path template, such as <c>/tickets/{ticket_id}/assign</c>.</param>
    /// <param name="operationId">The name of the operation, such as <c>assignTicket</c>.</param>
    /// <param name="mayHaveBeenProcessed">Whether the request may have arrived.</param>
    /// <param name="innerException">What the network code said.</param>
    public TrengoConnectionException(string method, string route, string operationId, bool mayHaveBeenProcessed, Exception? innerException = null)
        : this(new ApiError(method, route, operationId) { MayHaveBeenProcessed = mayHaveBeenProcessed, InnerException = innerException })
    {
    }

    internal TrengoConnectionException(ApiError error)
        : base(Explain(error))
    {
    }

    private static ApiError Explain(ApiError error)
    {
        error.Failure = error.MayHaveBeenProcessed ? "lost its connection before the answer was whole" : "could not be sent";
        error.Advice = error.MayHaveBeenProcessed ? "Trengo may have done what was asked." : null;
        return error;
    }
}
