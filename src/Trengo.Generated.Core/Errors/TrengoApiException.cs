using System.Net;
using Trengo.Errors;

namespace Trengo;

/// <summary>
/// A call failed: Trengo refused it, answered with something that is not what its API answers, or did not answer. What can be told
/// apart without looking at the status has a type of its own, made from this one.
/// </summary>
/// <remarks>
/// The message names the operation, never what was sent or answered: it can be logged. <see cref="ErrorMessage"/>,
/// <see cref="ResponseBody"/> and <see cref="Headers"/> come from the server and may hold personal data.
/// </remarks>
public class TrengoApiException : Exception
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoHeaders = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Creates the exception for an answer, for example in a test of code that handles it.</summary>
    /// <param name="statusCode">The status of the answer.</param>
    /// <param name="method">The HTTP method, such as <c>PATCH</c>.</param>
    /// <param name="route">The path template, such as <c>/tickets/{ticket_id}/assign</c>.</param>
    /// <param name="operationId">The name of the operation, such as <c>assignTicket</c>.</param>
    /// <param name="responseBody">The body of the answer, if there is one.</param>
    /// <param name="headers">The headers of the answer; none if left out.</param>
    public TrengoApiException(
        HttpStatusCode statusCode,
        string method,
        string route,
        string operationId,
        string? responseBody = null,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null)
        : this(new ApiError(method, route, operationId) { StatusCode = statusCode, ResponseBody = responseBody, Headers = headers })
    {
    }

    internal TrengoApiException(ApiError error)
        : base(error.Message, error.InnerException)
    {
        StatusCode = error.StatusCode;
        Method = error.Method;
        Route = error.Route;
        OperationId = error.OperationId;
        ResponseBody = error.ResponseBody;
        Headers = error.Headers ?? NoHeaders;
        RequestId = error.RequestId;
        MayHaveBeenProcessed = error.MayHaveBeenProcessed;
        ErrorMessage = error.Said.Message;
    }

    /// <summary>
    /// The status of the answer; <see langword="null"/> if there was none. It can be a success whose body could not be used.
    /// </summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>The HTTP method, such as <c>PATCH</c>.</summary>
    public string Method { get; }

    /// <summary>The path template, such as <c>/tickets/{ticket_id}/assign</c>: without the ids of the call.</summary>
    public string Route { get; }

    /// <summary>The name of the operation in the API description, such as <c>assignTicket</c>.</summary>
    public string OperationId { get; }

    /// <summary>
    /// The id that the server or what stands before it gave the request (<c>X-Request-Id</c>, <c>X-Correlation-Id</c>, <c>CF-Ray</c>,
    /// <c>X-Amz-Cf-Id</c>), to be named to Trengo's support; <see langword="null"/> if there is none.
    /// </summary>
    public string? RequestId { get; }

    /// <summary>
    /// Whether Trengo may have done what the call asks for: repeating it may then do it twice. Always <see langword="false"/> where
    /// nothing was sent or Trengo refused the call.
    /// </summary>
    public bool MayHaveBeenProcessed { get; }

    /// <summary>
    /// The <c>message</c> or <c>error</c> of the answer, in Trengo's words and in the language of the account; <see langword="null"/>
    /// if there is none, or no JSON.
    /// </summary>
    public string? ErrorMessage { get; }

    /// <summary>
    /// What the server said, read as UTF-8 and at most 65,536 bytes of it, without control characters and without the token;
    /// <see langword="null"/> if nothing.
    /// </summary>
    public string? ResponseBody { get; }

    /// <summary>The headers of the answer, those of its body too; upper and lower case are the same. Cookies are left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }
}
