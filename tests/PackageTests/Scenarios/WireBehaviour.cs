using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>What generated code sends and makes of answers: <c>Consumers/Wire</c>, built with the packed package and run. It prints what is not as it should be.</summary>
public sealed class WireBehaviour
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"wire {Guid.NewGuid():N}");

    [OneTimeTearDown]
    public void DeleteCopy() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void WireBehaviour_AllThatIsNotAsNSwagHasIt_HoldsAtRunTime()
    {
        ThrowAwayRepository.CopyFolder(Path.Combine(ThrowAwayRepository.FindRepository(), "tests", "PackageTests", "Consumers", "Wire"), _folder);
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), PackedPackage.NuGetConfig);
        Command.Run(_folder, "build", "-nodeReuse:false", $"-p:PostmanVersion={PackedPackage.Version}").MustSucceed();

        var result = Command.Run(_folder, Path.Combine("bin", "Debug", "net10.0", "Wire.dll"));

        Assert.That(result.Output, Is.Empty);
        Assert.That(result.ExitCode, Is.Zero);
    }
}
