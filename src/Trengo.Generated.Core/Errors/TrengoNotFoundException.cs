using System.Net;
using Trengo.Errors;

namespace Trengo;

/// <summary>Trengo has no such thing (404, 410), or does not show it to the user of the token.</summary>
public sealed class TrengoNotFoundException : TrengoApiException
{
    /// <summary>Creates the exception, for example in a test of code that handles it.</summary>
    /// <param name="method">The HTTP method, such as <c>PATCH</c>.</param>
    /// <param name="route">The path template, such as <c>/tickets/{ticket_id}/assign</c>.</param>
    /// <param name="operationId">The name of the operation, such as <c>assignTicket</c>.</param>
    public TrengoNotFoundException(string method, string route, string operationId)
        : this(new ApiError(method, route, operationId) { StatusCode = HttpStatusCode.NotFound })
    {
    }

    internal TrengoNotFoundException(ApiError error)
        : base(error)
    {
    }
}
