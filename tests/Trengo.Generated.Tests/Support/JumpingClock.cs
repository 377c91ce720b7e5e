namespace Trengo.Generated.Tests.Support;

/// <summary>A clock whose time of day is set anew by somebody, which timestamps and timers do not notice.</summary>
internal sealed class JumpingClock(int seconds) : TestClock
{
    public bool HasJumped { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddSeconds(HasJumped ? seconds : 0);

    public override long GetTimestamp() => base.GetUtcNow().UtcTicks;
}
