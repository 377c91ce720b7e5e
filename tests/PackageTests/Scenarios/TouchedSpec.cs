using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>The collection has another date, or other bytes that say the same.</summary>
public sealed class TouchedSpec : PackageScenario
{
    [Test]
    [Property("Threat", "BS5")]
    public void TouchedSpec_OnlyItsDateIsNew_RunsNeitherTool()
    {
        File.SetLastWriteTimeUtc(Solution.Collection, File.GetLastWriteTimeUtc(Solution.Code).AddDays(1));

        var result = Solution.Build().MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((0, 0)), result.ToString());
    }

    [Test]
    public void TouchedSpec_SaysTheSameInOtherBytes_ConvertsButDoesNotGenerate()
    {
        Solution.ChangeCollection(text => text + "\n");

        var result = Solution.Build().MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((1, 0)), result.ToString());
    }
}
