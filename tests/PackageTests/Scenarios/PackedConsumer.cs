using System.IO.Compression;
using System.Xml.Linq;
using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>A library with generated clients becomes a package itself.</summary>
[Category("Slow")]
public sealed class PackedConsumer : OwnSolutionScenario
{
    private protected override string TargetFrameworks => "net10.0;netstandard2.0";

    [TestCase("", TestName = "PackedConsumer_Pack_DependsOnNewtonsoftJsonAlone")]
    [TestCase("--no-build", TestName = "PackedConsumer_PackWithoutBuild_DependsOnNewtonsoftJsonAlone")]
    public void PackedConsumer_Pack_DependsOnNewtonsoftJsonAlone(string argument)
    {
        Solution.Run(["pack", "-c", "Debug", .. argument.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).MustSucceed();

        using var package = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(Solution.Root, "bin", "Debug"), "*.nupkg").Single());
        using var reader = new StreamReader(package.GetEntry("Shop.nuspec")!.Open());
        Assert.That(
            XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!).Distinct(),
            Is.EqualTo(["Newtonsoft.Json"]));
        Assert.That(
            package.Entries.Select(entry => entry.FullName).Where(name => name.Contains('/', StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal)),
            Is.EquivalentTo(["lib/net10.0/Shop.dll", "lib/netstandard2.0/Shop.dll"]));
    }
}
