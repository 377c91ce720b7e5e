using System.Net;
using Trengo.Errors;

namespace Trengo;

/// <summary>
/// An answer with a status of success whose body is not what the API answers: a page of HTML, as login pages and proxies send it, JSON
/// that is cut or invalid, nothing where there must be something, or more than <see cref="TrengoClientOptions.MaxResponseBytes"/>.
/// </summary>
public sealed class TrengoUnexpectedContentException : TrengoApiException
{
    /// <summary>Creates the exception, for example in a test of code that handles it.</summary>
    /// <param name="method">The HTTP method, such as <c>PATCH</c>.</param>
    /// <param name="route">The path template, such as <c>/tickets/{ticket_id}/assign</c>.</param>
    /// <param name="operationId">The name of the operation, such as <c>assignTicket</c>.</param>
    /// <param name="isHtml">Whether it was HTML.</param>
    public TrengoUnexpectedContentException(string method, string route, string operationId, bool isHtml = false)
        : this(new ApiError(method, route, operationId) { StatusCode = HttpStatusCode.OK, MayHaveBeenProcessed = true }, isHtml)
    {
    }

    internal TrengoUnexpectedContentException(ApiError error, bool isHtml)
        : base(error)
    {
        IsHtml = isHtml;
    }

    /// <summary>Whether the answer was HTML or XML in place of JSON: something other than Trengo's API answered.</summary>
    public bool IsHtml { get; }
}
