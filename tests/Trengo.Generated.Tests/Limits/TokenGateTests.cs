using Trengo.Generated.Tests.Support;
using Trengo.Limits;

namespace Trengo.Generated.Tests.Limits;

public class TokenGateTests
{
    [Test]
    [Property("Fault", "D-35")]
    public async Task Gate_NothingIsLeft_TriesWithOneThatWasNotRefusedYet()
    {
        var gate = new TokenGate("token", new TestClock());
        gate.Learn(await gate.EnterAsync(isRepeat: false, CancellationToken.None), limit: 120, remaining: 0);
        var refusedBefore = gate.EnterAsync(isRepeat: true, CancellationToken.None);
        var other = gate.EnterAsync(isRepeat: false, CancellationToken.None);
        gate.Leave();

        await other.AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.That(refusedBefore.IsCompleted, Is.False);
    }

    [Test]
    [Property("Fault", "D-35")]
    public async Task Gate_SomethingIsLeft_LetsTheOneThatWasRefusedGoFirst()
    {
        var gate = new TokenGate("token", new TestClock());
        gate.Learn(await gate.EnterAsync(isRepeat: false, CancellationToken.None), limit: 120, remaining: 1);
        var other = gate.EnterAsync(isRepeat: false, CancellationToken.None);
        var refusedBefore = gate.EnterAsync(isRepeat: true, CancellationToken.None);
        gate.Leave();

        await refusedBefore.AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.That(other.IsCompleted, Is.False);
    }
}
