using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>What editors run when a project is opened, and after each change.</summary>
public sealed class DesignTimeBuild : PackageScenario
{
    [Test]
    public void DesignTimeBuild_CollectionBroken_KeepsTheLastGoodCodeAndRunsNothing()
    {
        var good = File.ReadAllText(Solution.Code);
        Solution.ChangeCollection(text => "!" + text);

        var result = Solution.Run(
            "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false", "-getItem:Compile").MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((0, 0)), result.ToString());
        Assert.That(result.Output, Does.Contain("Clients.g.cs").And.Contain("ApiClientBase.g.cs").And.Contain("ApiRequest.cs"));
        Assert.That(File.ReadAllText(Solution.Code), Is.EqualTo(good));
    }
}
