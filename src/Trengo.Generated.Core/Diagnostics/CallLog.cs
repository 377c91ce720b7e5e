using Microsoft.Extensions.Logging;

namespace Trengo.Diagnostics;

/// <summary>
/// All that is logged, with event ids that stay. None has a token, an id, a value of a query, a header or a body, nor the text of an
/// exception, which may have any of them; what failed is thrown to the caller with all its text.
/// </summary>
internal static partial class CallLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Method} {Route} (operation {OperationId}) begins")]
    public static partial void CallStarting(this ILogger logger, string method, string route, string operationId);

    [LoggerMessage(2, LogLevel.Debug, "{Method} {Route} (operation {OperationId}) succeeded after {ElapsedMilliseconds} ms and {Attempts} attempts")]
    public static partial void CallSucceeded(this ILogger logger, string method, string route, string operationId, long elapsedMilliseconds, int attempts);

    [LoggerMessage(3, LogLevel.Information, "{Method} {Route} (operation {OperationId}) failed after {ElapsedMilliseconds} ms and {Attempts} attempts: {ErrorType}")]
    public static partial void CallFailed(
        this ILogger logger, string method, string route, string operationId, string? errorType, long elapsedMilliseconds, int attempts);

    [LoggerMessage(4, LogLevel.Debug, "{Method} {Route} (operation {OperationId}) is sent, attempt {Attempt}")]
    public static partial void AttemptStarting(this ILogger logger, string method, string route, string operationId, int attempt);

    [LoggerMessage(5, LogLevel.Debug, "{Method} {Route} (operation {OperationId}), attempt {Attempt}, was answered {StatusCode} after {ElapsedMilliseconds} ms")]
    public static partial void AttemptAnswered(
        this ILogger logger, string method, string route, string operationId, int attempt, int statusCode, long elapsedMilliseconds);

    [LoggerMessage(6, LogLevel.Debug, "{Method} {Route} (operation {OperationId}), attempt {Attempt}, failed after {ElapsedMilliseconds} ms: {ErrorType}")]
    public static partial void AttemptFailed(
        this ILogger logger, string method, string route, string operationId, int attempt, string? errorType, long elapsedMilliseconds);

    [LoggerMessage(7, LogLevel.Warning, "{Method} {Route} (operation {OperationId}) failed and will be sent again in {DelaySeconds} s: {ErrorType}")]
    public static partial void Retrying(this ILogger logger, string method, string route, string operationId, string? errorType, double delaySeconds);

    [LoggerMessage(8, LogLevel.Information, "{Method} {Route} (operation {OperationId}) waits for the rate limit, for at least {DelaySeconds} s")]
    public static partial void WaitingForTurn(this ILogger logger, string method, string route, string operationId, double delaySeconds);
}
