using System.Net;
using Trengo.Errors;

namespace Trengo;

/// <summary>Trengo does not know the token, or no longer (401).</summary>
/// <remarks>With a <see cref="TrengoClientOptions.TokenProvider"/>, it has been asked once more, and had no other token or one that was refused too.</remarks>
public sealed class TrengoAuthenticationException : TrengoApiException
{
    /// <summary>Creates the exception, for example in a test of code that handles it.</summary>
    /// <param name="method">The HTTP method, such as <c>PATCH</c>.</param>
    /// <param name="route">The path template, such as <c>/tickets/{ticket_id}/assign</c>.</param>
    /// <param name="operationId">The name of the operation, such as <c>assignTicket</c>.</param>
    public TrengoAuthenticationException(string method, string route, string operationId)
        : this(new ApiError(method, route, operationId) { StatusCode = HttpStatusCode.Unauthorized })
    {
    }

    internal TrengoAuthenticationException(ApiError error)
        : base(error)
    {
    }
}
