using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>A library for .NET 10 and .NET Standard 2.0, built in parallel.</summary>
public sealed class TwoTargetFrameworks : OwnSolutionScenario
{
    private protected override string TargetFrameworks => "net10.0;netstandard2.0";

    private protected override void Prepare(ThrowAwaySolution solution) => solution.SetProperty("GenerateDocumentationFile", "true");

    [Test]
    public void TwoTargetFrameworks_BuiltInParallel_AreGeneratedForOnce()
    {
        // The default of .NET Standard 2.0 is C# 7.3, which knows no nullable references: nothing in the project says another one.
        Assert.That(FirstResult.Runs, Is.EqualTo((1, 1)), FirstResult.ToString());
        Assert.That(PublicTypes.Of(Solution.Assembly("netstandard2.0")), Is.EquivalentTo(PublicTypes.Of(Solution.Assembly("net10.0"))));
    }

    [Test]
    [Property("Threat", "BS6")]
    [Category("Slow")]
    public void TwoTargetFrameworks_BuiltInParallelAgainAndAgain_NeverClash()
    {
        for (var round = 0; round < 5; round++)
        {
            Directory.Delete(Path.Combine(Solution.Root, "obj", "Debug"), recursive: true);
            var result = Solution.Run("build", "--no-restore", "-m").MustSucceed();
            Assert.That(result.Runs, Is.EqualTo((1, 1)), result.ToString());
        }
    }
}
