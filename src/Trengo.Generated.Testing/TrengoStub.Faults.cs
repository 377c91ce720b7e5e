namespace Trengo.Testing;

/// <content>What goes wrong.</content>
public sealed partial class TrengoStub
{
    /// <summary>The faults that no request has met yet: none are left in a test whose code has sent what was expected.</summary>
    public IReadOnlyList<StubFault> PendingFaults => _faults.Waiting;

    /// <summary>Lets the next requests go wrong: the first fault is for the next one, the second for the one after it, and so on.</summary>
    /// <param name="faults">What goes wrong. Those that wait for an operation (<see cref="StubFault.For"/>) are passed over by others.</param>
    public void Next(params StubFault[] faults) => _faults.Add(faults);

    /// <summary>From now on a token is answered with 401.</summary>
    /// <param name="token">The token; the one of <see cref="CreateClient"/> if left out.</param>
    public void ExpireToken(string? token = null) => _host.ExpiredTokens.TryAdd(token ?? Token, true);
}
