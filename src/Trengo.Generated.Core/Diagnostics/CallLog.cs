using Microsoft.Extensions.Logging;

namespace Trengo.Diagnostics;

/// <summary>
/// All that is logged. No exception is: it comes out of the call, and the one of a caller's own token provider may say anything.
/// </summary>
internal static partial class CallLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Method} {Route} (operation {Operation}) starts.", EventName = "CallStarted")]
    public static partial void CallStarted(ILogger logger, string method, string route, string operation);

    [LoggerMessage(
        2,
        LogLevel.Debug,
        "{Method} {Route} (operation {Operation}) was answered with {Status} after {Seconds} s, sent {Attempts} times.",
        EventName = "CallSucceeded")]
    public static partial void CallSucceeded(
        ILogger logger, string method, string route, string operation, int? status, double seconds, int attempts);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "{Method} {Route} (operation {Operation}) failed with {Error} after {Seconds} s, sent {Attempts} times.",
        EventName = "CallFailed")]
    public static partial void CallFailed(
        ILogger logger, string method, string route, string operation, string? error, double seconds, int attempts);

    [LoggerMessage(4, LogLevel.Debug, "{Method} {Route} (operation {Operation}) was cancelled after {Seconds} s.", EventName = "CallCancelled")]
    public static partial void CallCancelled(ILogger logger, string method, string route, string operation, double seconds);

    [LoggerMessage(5, LogLevel.Trace, "{Method} {Route} (operation {Operation}) is sent, attempt {Attempt}.", EventName = "RequestStarted")]
    public static partial void RequestStarted(ILogger logger, string method, string route, string operation, int attempt);

    [LoggerMessage(
        6,
        LogLevel.Trace,
        "{Method} {Route} (operation {Operation}), attempt {Attempt}, ended with {Result} after {Seconds} s.",
        EventName = "RequestEnded")]
    public static partial void RequestEnded(
        ILogger logger, string method, string route, string operation, int attempt, string? result, double seconds);

    [LoggerMessage(
        7,
        LogLevel.Warning,
        "{Method} {Route} (operation {Operation}) failed with {Error}, and is sent again in {Seconds} s (repeat {Retry}).",
        EventName = "Retrying")]
    public static partial void Retrying(
        ILogger logger, string method, string route, string operation, string? error, double seconds, int retry);

    [LoggerMessage(
        8, LogLevel.Information, "The token of {Method} {Route} (operation {Operation}) was refused; it is sent again with another.", EventName = "TokenChanged")]
    public static partial void TokenChanged(ILogger logger, string method, string route, string operation);

    [LoggerMessage(
        9, LogLevel.Information, "{Method} {Route} (operation {Operation}) waits for its turn, {Seconds} s or more.", EventName = "WaitingForTurn")]
    public static partial void WaitingForTurn(ILogger logger, string method, string route, string operation, double seconds);
}
