using System.Diagnostics;
using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>Two builds of one project at the same time, as of an editor and of a terminal.</summary>
[Category("Slow")]
public sealed class TwoBuildsAtOnce : OwnSolutionScenario
{
    [Test]
    [Property("Threat", "BS6")]
    public void TwoBuildsAtOnce_OfAChangedCollection_BothGenerateWholeCode()
    {
        for (var round = 0; round < 3; round++)
        {
            Solution.ChangeCollection(text => text.Replace("\"Cancel order", "\"Cancel order x", StringComparison.Ordinal));

            // What MSBuild itself does in obj is not made for two at once: each only generates.
            var processes = Enumerable.Range(0, 2).Select(_ => Process.Start(Command.Prepare(Solution.Root, "msbuild", "-t:GeneratePostmanClients", "-p:BuildingProject=true", "-nodeReuse:false"))!).ToList();
            var results = processes.Select(Command.Finish).ToList();

            processes.ForEach(process => process.Dispose());
            results.ForEach(result => result.MustSucceed());
            Assert.That(results.Sum(result => result.Generations), Is.Positive, "somebody generated");
            Assert.That(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Solution.Code)!).Select(Path.GetFileName), Is.EquivalentTo(
                ["Clients.g.cs", "openapi.json", "convert.inputs", "convert.stamp", "nswag.inputs", "nswag.stamp", "wall.settings", "wall.stamp"]));
            Solution.Build().MustSucceed();
        }
    }
}
