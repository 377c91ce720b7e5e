using Trengo.Testing.Checking;

namespace Trengo.Testing;

/// <summary>Something that was sent otherwise than it is documented.</summary>
public sealed class StubViolation
{
    private readonly string _operation;

    internal StubViolation(ReceivedRequest request, string operation, Finding finding)
    {
        _operation = operation;
        (Request, Kind, Member, Expected, Found, Status) = (request, finding.Kind, finding.Member, finding.Expected, finding.Found, finding.Status);
    }

    /// <summary>The request.</summary>
    public ReceivedRequest Request { get; }

    /// <summary>What is wrong.</summary>
    public StubViolationKind Kind { get; }

    /// <summary>Where: a member such as <c>params[0].key</c>, a parameter or a header. Empty if it is the request as a whole.</summary>
    public string Member { get; }

    /// <summary>What the document says.</summary>
    public string Expected { get; }

    /// <summary>What was sent: its type. Its content only where that should have been one of a few words.</summary>
    public string Found { get; }

    /// <summary>What Trengo answers to it; <see langword="null"/> if it does not mind.</summary>
    public int? Status { get; }

    /// <summary>The violation in one line.</summary>
    /// <returns>The operation, the member, what was expected and what was found.</returns>
    public override string ToString() =>
        $"{_operation}: {Kind}{(Member.Length == 0 ? "" : $" '{Member}'")}: expected {Expected}, found {Found}"
        + (Status is { } status ? $" (Trengo answers {status})" : "");
}
