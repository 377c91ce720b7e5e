namespace PackageTests.Support;

/// <summary>Tests of one scenario, in a plain project that has the packed package; each begins with a good build.</summary>
public abstract class PackageScenario
{
    private protected ThrowAwaySolution Solution { get; private set; } = null!;

    [OneTimeSetUp]
    public void TakeSolution() => Solution = SolutionPool.Take();

    [OneTimeTearDown]
    public void ReturnSolution() => SolutionPool.Return(Solution);

    [SetUp]
    public void BeginWithAGoodBuild()
    {
        if (Solution.Undo())
        {
            Solution.Build().MustSucceed();
        }
    }
}
