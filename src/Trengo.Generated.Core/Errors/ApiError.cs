using System.Net;

namespace Trengo.Errors;

/// <summary>What an exception of a call is made of.</summary>
internal sealed class ApiError
{
    private LaravelError? _said;

    public ApiError(string method, string route, string operationId)
    {
        Method = method;
        Route = route;
        OperationId = operationId;
    }

    public string Method { get; }

    public string Route { get; }

    public string OperationId { get; }

    public HttpStatusCode? StatusCode { get; set; }

    public string? ResponseBody { get; set; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Headers { get; set; }

    public string? RequestId { get; set; }

    public bool MayHaveBeenProcessed { get; set; }

    public Exception? InnerException { get; set; }

    /// <summary>What is wrong with an answer apart from its status, as the end of a sentence.</summary>
    public string? Problem { get; set; }

    /// <summary>A sentence that follows the others.</summary>
    public string? Advice { get; set; }

    /// <summary>What happened where there was no answer, as the end of a sentence that begins with the call.</summary>
    public string? Failure { get; set; }

    public LaravelError Said => _said ??= LaravelError.Parse(ResponseBody);

    public string Message
    {
        get
        {
            var call = $"{Method} {Route} (operation {OperationId})";
            var advice = Advice is null ? "" : " " + Advice;
            if (StatusCode is not { } status)
            {
                return $"{call} {Failure}.{advice}";
            }

            var body = ResponseBody is not null ? " See ResponseBody for what it said." : Problem is null ? " The answer has no body." : "";
            return $"Trengo answered {StatusText.Of(status)} to {call}{Problem}.{body}{advice}";
        }
    }
}
