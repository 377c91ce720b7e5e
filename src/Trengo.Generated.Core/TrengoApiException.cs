using System.Net;
using Trengo.Http;

namespace Trengo;

/// <summary>Trengo refused a call, or answered with something that is not what its API answers.</summary>
/// <remarks>
/// The message names the operation, never what was sent or answered: it can be logged. <see cref="ResponseBody"/> and
/// <see cref="Headers"/> come from the server and may hold personal data.
/// </remarks>
public class TrengoApiException : Exception
{
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
        : this(statusCode, method, route, operationId, responseBody, headers, problem: null, innerException: null)
    {
    }

    internal TrengoApiException(
        HttpStatusCode statusCode,
        string method,
        string route,
        string operationId,
        string? responseBody,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? headers,
        string? problem,
        Exception? innerException)
        : base(CreateMessage(statusCode, method, route, operationId, responseBody, problem), innerException)
    {
        StatusCode = statusCode;
        Method = method;
        Route = route;
        OperationId = operationId;
        ResponseBody = responseBody;
        Headers = headers ?? new Dictionary<string, IReadOnlyList<string>>();
    }

    /// <summary>The status of the answer. It can be a success whose body could not be used.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The HTTP method, such as <c>PATCH</c>.</summary>
    public string Method { get; }

    /// <summary>The path template, such as <c>/tickets/{ticket_id}/assign</c>: without the ids of the call.</summary>
    public string Route { get; }

    /// <summary>The name of the operation in the API description, such as <c>assignTicket</c>.</summary>
    public string OperationId { get; }

    /// <summary>What the server said, read as UTF-8 and at most 65,536 bytes of it; <see langword="null"/> if nothing.</summary>
    public string? ResponseBody { get; }

    /// <summary>The headers of the answer, those of its body too; upper and lower case are the same. Cookies are left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    private static string CreateMessage(
        HttpStatusCode statusCode, string method, string route, string operationId, string? responseBody, string? problem)
    {
        var advice = responseBody is not null ? " See ResponseBody for what it said." : problem is null ? " The answer has no body." : "";
        return $"Trengo answered {StatusText.Of(statusCode)} to {method} {route} (operation {operationId}){problem}.{advice}";
    }
}
