using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>The collection is no JSON, or is not there.</summary>
public sealed class BrokenJson : PackageScenario
{
    [Test]
    public void BrokenJson_Build_FailsAtItsLineAndIsGoodOnceItIsMended()
    {
        Solution.ChangeCollection(_ => "{\n          oops }");

        var broken = Solution.Build().MustFail();

        Assert.That(broken.Errors, Has.Count.EqualTo(2), broken.ToString());
        Assert.That(broken.Errors[0], Does.Match(@"/shop\.postman_collection\.json\(2,1[0-9]\): error P2O1\d{3}: "));
        Assert.That(broken.Errors[1], Does.Match(@"/shop\.postman_collection\.json : error P2O4905: "));

        Solution.Undo();
        Solution.Build().MustSucceed();
    }

    [Test]
    public void MissingCollection_Build_NamesIt()
    {
        Solution.SetOption("Include", "gone.json");

        var result = Solution.Build().MustFail();

        Assert.That(result.Errors, Has.Count.EqualTo(1), result.ToString());
        Assert.That(result.Errors[0], Does.Match(@"Shop\.csproj : error P2O4902: .*gone\.json"));
    }
}
