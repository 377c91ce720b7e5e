using System.Net;

namespace Trengo.Errors;

/// <summary>Makes the exception that fits an answer.</summary>
internal static class ApiErrors
{
    private static readonly string[] RequestIdHeaders = ["X-Request-Id", "X-Correlation-Id", "CF-Ray", "X-Amz-Cf-Id"];

    /// <summary>For a status other than success.</summary>
    public static TrengoApiException OfStatus(ApiError error, TimeSpan? retryAfter)
    {
        return (int)error.StatusCode!.Value switch
        {
            401 => new TrengoAuthenticationException(error),
            404 or 410 => new TrengoNotFoundException(error),
            422 => new TrengoValidationException(error),
            400 when error.Said.Errors.Count > 0 => new TrengoValidationException(error),
            429 => new TrengoRateLimitException(error, retryAfter),
            _ => new TrengoApiException(error),
        };
    }

    /// <summary>For an answer that goes on beyond what the options allow.</summary>
    public static TrengoUnexpectedContentException TooLong(ApiError error, long limit)
    {
        error.Problem = FormattableString.Invariant($", but with a body of more than the {limit} bytes of TrengoClientOptions.MaxResponseBytes");
        return new TrengoUnexpectedContentException(error, isHtml: false);
    }

    public static string? FindRequestId(IReadOnlyDictionary<string, IReadOnlyList<string>> headers)
    {
        foreach (var name in RequestIdHeaders)
        {
            if (headers.TryGetValue(name, out var values) && values.Count > 0 && values[0] is { Length: > 0 and <= 200 } id && id.All(character => character is > ' ' and <= '~'))
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>Whether a server that answered with this status may have done the thing nevertheless.</summary>
    public static bool MayHaveBeenProcessed(HttpStatusCode status)
    {
        return (int)status is (>= 200 and < 300) or >= 500;
    }
}
