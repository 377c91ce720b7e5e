namespace PackageTests.Support;

/// <summary>Tests of one scenario, in a project of their own that has the packed package.</summary>
public abstract class OwnSolutionScenario
{
    private protected ThrowAwaySolution Solution { get; private set; } = null!;

    /// <summary>What the first build said.</summary>
    private protected BuildResult FirstResult { get; private set; } = null!;

    private protected virtual string TargetFrameworks => "net10.0";

    [OneTimeSetUp]
    public void BuildForTheFirstTime()
    {
        Solution = new ThrowAwaySolution(TargetFrameworks);
        Prepare(Solution);
        FirstResult = Solution.Run("build").MustSucceed();
    }

    [OneTimeTearDown]
    public void DeleteSolution() => Solution.Dispose();

    /// <summary>What is different from the plain project.</summary>
    private protected virtual void Prepare(ThrowAwaySolution solution)
    {
    }
}
