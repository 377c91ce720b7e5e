using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>Nothing changed since the last build.</summary>
public sealed class NoOpBuild : PackageScenario
{
    [Test]
    public void NoOpBuild_NothingChanged_RunsNoToolAndNoCompiler()
    {
        var code = File.GetLastWriteTimeUtc(Solution.Code);
        var assembly = File.GetLastWriteTimeUtc(Solution.Assembly());

        var result = Solution.Build().MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((0, 0)), result.ToString());
        Assert.That(File.GetLastWriteTimeUtc(Solution.Code), Is.EqualTo(code));
        Assert.That(File.GetLastWriteTimeUtc(Solution.Assembly()), Is.EqualTo(assembly));
    }
}
