using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>The collection says something else.</summary>
public sealed class ChangedSpec : PackageScenario
{
    [Test]
    public void ChangedSpec_RequestAddedThenRemoved_FollowsEachTime()
    {
        var before = File.ReadAllText(Solution.Collection);
        Solution.ChangeCollection(text => CollectionChange.AddPing(text, folder: 1));
        // An older date, as a file has that is copied or unpacked.
        File.SetLastWriteTimeUtc(Solution.Collection, File.GetLastWriteTimeUtc(Solution.Code).AddDays(-1));

        var added = Solution.Build().MustSucceed();

        Assert.That(added.Runs, Is.EqualTo((1, 1)), added.ToString());
        Assert.That(File.ReadAllText(Solution.Assembly()), Does.Contain("PingServiceAsync"));

        Solution.ChangeCollection(_ => before);
        var removed = Solution.Build().MustSucceed();

        Assert.That(removed.Runs, Is.EqualTo((1, 1)), removed.ToString());
        Assert.That(File.ReadAllText(Solution.Assembly()), Does.Not.Contain("PingServiceAsync"));
    }
}
