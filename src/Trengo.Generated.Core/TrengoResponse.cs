using System.Net;

namespace Trengo;

/// <summary>Status and headers of an answer.</summary>
public sealed class TrengoResponse
{
    /// <summary>Creates one, for example in a test.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="attempts">How often the call was sent.</param>
    /// <param name="requestId">The id that the server gave the request.</param>
    public TrengoResponse(
        HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, int attempts = 1, string? requestId = null)
    {
        StatusCode = statusCode;
        Headers = headers ?? throw new ArgumentNullException(nameof(headers));
        Attempts = attempts;
        RequestId = requestId;
    }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the answer, those of its body too; upper and lower case are the same. Cookies are left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>How often the call had been sent when this answer came.</summary>
    public int Attempts { get; }

    /// <summary>The id that the server gave the request, as in <see cref="TrengoApiException.RequestId"/>; <see langword="null"/> if none.</summary>
    public string? RequestId { get; }
}
