using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary><c>dotnet clean</c>, and files that somebody deleted by hand.</summary>
public sealed class CleanedBuild : PackageScenario
{
    [Test]
    public void CleanedBuild_Generated_IsGoneAndMadeAgain()
    {
        File.Delete(Solution.Code);
        var mended = Solution.Build().MustSucceed();
        Assert.That(mended.Runs, Is.EqualTo((0, 1)), mended.ToString());

        var cleaned = Solution.Run("clean").MustSucceed();

        Assert.That(Solution.Generated, Does.Not.Exist);
        Assert.That(cleaned.Output.Split("Removing directory").Length - 1, Is.LessThanOrEqualTo(1), "how often the shared folder was removed");
        var again = Solution.Build().MustSucceed();
        Assert.That(again.Runs, Is.EqualTo((1, 1)), again.ToString());
    }
}
