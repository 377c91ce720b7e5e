using System.Globalization;
using Trengo.Quickstart.Wire;

namespace Trengo.Quickstart.Output;

/// <summary>How one operation went.</summary>
/// <param name="Name">The request's name in the collection.</param>
/// <param name="RequestLine">What was sent; null if nothing.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Succeeded">False if it failed; null if it was not called.</param>
internal sealed record Step(string Name, string? RequestLine, string Outcome, bool? Succeeded)
{
    public static Step Skipped(string name, string reason) => new(name, RequestLine: null, reason, Succeeded: null);

    public static Step Called(string name, Exchange? exchange, bool succeeded, bool withItems)
    {
        var status = exchange is null ? "not sent" : exchange.Status?.ToString(CultureInfo.InvariantCulture) ?? "no answer";
        var remark = !succeeded ? ", failed"
            : withItems && exchange?.Items is { } items ? FormattableString.Invariant($", {items} {(items == 1 ? "item" : "items")}")
            : "";
        return new Step(name, exchange?.RequestLine, status + remark, succeeded);
    }
}
