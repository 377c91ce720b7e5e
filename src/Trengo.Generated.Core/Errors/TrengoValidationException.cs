using System.Net;
using Newtonsoft.Json.Linq;
using Trengo.Errors;

namespace Trengo;

/// <summary>Trengo does not take what was sent (422, and 400 where it names fields).</summary>
public sealed class TrengoValidationException : TrengoApiException
{
    /// <summary>Creates the exception, for example in a test of code that handles it.</summary>
    /// <param name="method">The HTTP method, such as <c>PATCH</c>.</param>
    /// <param name="route">The path template, such as <c>/tickets/{ticket_id}/assign</c>.</param>
    /// <param name="operationId">The name of the operation, such as <c>assignTicket</c>.</param>
    /// <param name="errors">What is wrong with each field.</param>
    public TrengoValidationException(string method, string route, string operationId, IReadOnlyDictionary<string, IReadOnlyList<string>> errors)
        : this(new ApiError(method, route, operationId)
        {
            StatusCode = (HttpStatusCode)422,
            ResponseBody = new JObject { ["errors"] = JObject.FromObject(errors ?? throw new ArgumentNullException(nameof(errors))) }.ToString(),
        })
    {
    }

    internal TrengoValidationException(ApiError error)
        : base(error)
    {
        Errors = error.Said.Errors;
    }

    /// <summary>
    /// What is wrong with each field, by its name in the API, such as <c>channel_id</c>; what is wrong with no field of its own has the
    /// empty name. Empty if Trengo named none: see <see cref="TrengoApiException.ErrorMessage"/> then.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors { get; }
}
