using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>A web application with generated clients is built and published for a runtime.</summary>
[Category("Slow")]
public sealed class PublishedConsumer : OwnSolutionScenario
{
    private protected override void Prepare(ThrowAwaySolution solution)
    {
        solution.SetSdk("Microsoft.NET.Sdk.Web");
        solution.Write("Main.cs", "System.Console.WriteLine(Use.Of(new System.Net.Http.HttpClient()));\n");
    }

    [Test]
    public void PublishedConsumer_ForARuntime_HoldsTheApplicationAlone()
    {
        var output = Path.Combine(Solution.Root, "bin", "Debug", "net10.0", "linux-x64", "publish");

        var result = Solution.Run("publish", "-c", "Debug", "-r", "linux-x64", "--self-contained", "false").MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((0, 0)), "one generation serves every runtime");
        // Web applications publish the JSON files of their folder, and a collection may hold secrets.
        Assert.That(
            Directory.EnumerateFiles(output).Select(Path.GetFileName).Where(name => !name!.StartsWith("Shop", StringComparison.Ordinal)),
            Is.EquivalentTo(["Newtonsoft.Json.dll", "nuget.config"]));
        Assert.That(Command.Run(Solution.Root, Path.Combine(output, "Shop.dll")).MustSucceed().Output.Trim(), Is.EqualTo("Acme.Shop.OrdersClient"));
    }
}
