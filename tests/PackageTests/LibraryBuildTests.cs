using System.IO.Compression;
using System.Xml.Linq;
using PackageTests.Support;

namespace PackageTests;

/// <summary>The build step from the repository, as the library uses it: what only this way has, and what overlays of its size ask for.</summary>
/// <remarks>What is generated is the question here, so that nothing is compiled unless a test says so: it is what takes time.</remarks>
public sealed class LibraryBuildTests : LibraryScenario
{
    // As the library's project has them.
    private const string Overlays = "$(RepoRoot)spec/overlays/*.overlay.yaml";

    private string Project => Path.Combine(Repository.Library, "Trengo.Generated.csproj");

    private protected override BuildResult MakeGood() => Repository.Generate();

    [Test]
    public void Generation_NothingChanged_RunsNeitherTool()
    {
        Assert.That(Repository.Generate().MustSucceed().Runs, Is.EqualTo((0, 0)));
    }

    [TestCase("nswag.json", "\"generateClientInterfaces\": true", "\"generateClientInterfaces\":  true", Category = "Slow", TestName = "Generation_NSwagSettingChanged_Generates")]
    [TestCase("templates/Class.liquid", "The member", "The property", TestName = "Generation_TemplateChanged_Generates")]
    public void Generation_StepChanged_Generates(string file, string old, string changed)
    {
        Repository.Change(Path.Combine(Repository.Step, file), text => text.Replace(old, changed, StringComparison.Ordinal));

        Assert.That(Repository.Generate().MustSucceed().Runs, Is.EqualTo((0, 1)));
    }

    [Test]
    [Category("Slow")]
    public void Generation_TemplateRemoved_Generates()
    {
        var template = Path.Combine(Repository.Step, "templates", "Client.Method.Documentation.liquid");
        Repository.Change(template, _ => "");
        File.Delete(template);

        // Whether anything comes of it is no question here.
        Assert.That(Repository.Generate().Runs, Is.EqualTo((0, 1)));
    }

    [Test]
    [Category("Slow")]
    public void Generation_ConverterChanged_Converts()
    {
        Repository.Change(
            Path.Combine(Repository.Root, "tools", "PostmanToOpenApi", "PostmanConverter.cs"),
            text => text + "\ninternal static class Added;\n");

        Assert.That(Repository.Generate().MustSucceed().Runs, Is.EqualTo((1, 0)));
    }

    [Test]
    public void Generation_RequestGoneThatOverlaysAddTo_FailsAtTheLineOfOne()
    {
        Repository.Change(Repository.Collection, CollectionChange.RemoveListUsers);

        Assert.That(Repository.Generate().MustFail().Output, Does.Match(@"010-names\.overlay\.yaml\(\d+,\d+\): error P2O3003: .*'/users'"));
    }

    [Test]
    [Category("Slow")]
    public void Generation_OverlayAddedThenChangedThenRemoved_FollowsEachTime()
    {
        var overlays = Directory.CreateDirectory(Path.Combine(Repository.Library, "obj", "some overlays; $(and)")).FullName;
        Repository.Change(Project, text => text.Replace(Overlays, Overlays + ";obj/some overlays%3b %24(and)/*.overlay.yaml", StringComparison.Ordinal));
        var names = Path.Combine(overlays, "2.overlay.yaml");
        File.WriteAllText(names, Overlay("getEverything"));
        File.WriteAllText(Path.Combine(overlays, "1.overlay.yaml"), Overlay("getNothing"));

        Repository.Generate().MustSucceed();
        Assert.That(File.ReadAllText(Repository.GeneratedCode), Does.Contain(" GetEverythingAsync(").And.Not.Contain(" GetNothingAsync("));

        // The method is called without the tag that its client has.
        File.WriteAllText(names, Overlay("Tickets_GetMuch"));
        Repository.Generate().MustSucceed();
        Assert.That(File.ReadAllText(Repository.GeneratedCode), Does.Contain(" GetMuchAsync("));

        File.Delete(names);
        Repository.Generate().MustSucceed();
        Assert.That(File.ReadAllText(Repository.GeneratedCode), Does.Contain(" GetNothingAsync("));
    }

    [Test]
    [Category("Slow")]
    public void Generation_AnswersOfGetsSaved_GiveResultsThatAreNotNull()
    {
        Repository.Change(Repository.Collection, text => CollectionChange.AddAnswered(
            text, ("Get object", """{"data":[{"id":1}]}"""), ("Get array", """[{"id":1}]"""), ("Get number", "5")));

        Repository.Generate().MustSucceed();

        Assert.That(File.ReadAllText(Repository.GeneratedCode), Does.Contain("<GetObjectResponse> GetObjectAsync(")
            .And.Contain("IList<GetArrayResponseItem>> GetArrayAsync(").And.Contain("<long> GetNumberAsync("));
    }

    [Test]
    [Category("Slow")]
    public void Build_TwoTargetFrameworksInParallel_GeneratesOnceForBoth()
    {
        Repository.Clean().MustSucceed();
        Assert.That(Repository.Generated, Does.Not.Exist);

        var result = Repository.BuildBoth("-m").MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((1, 1)), result.ToString());
        Assert.That(Repository.Assembly("net10.0"), Does.Exist);
        Assert.That(Repository.Assembly("netstandard2.0"), Does.Exist);
    }

    [Test]
    [Category("Slow")]
    public void Pack_Library_DependsOnNothingOfTheBuild()
    {
        Repository.Run("pack", "--no-restore", "-c", "Debug").MustSucceed();

        using var package = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(Repository.Library, "bin", "Debug"), "*.nupkg").Single());
        using var reader = new StreamReader(package.GetEntry("Trengo.Generated.nuspec")!.Open());
        var dependencies = XDocument.Load(reader).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => (string)element.Attribute("id")!)
            .Distinct();
        Assert.That(dependencies, Is.EquivalentTo(["Newtonsoft.Json", "Trengo.Generated.Core"]));
        Assert.That(
            package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)),
            Is.EquivalentTo(
            [
                "lib/net10.0/Trengo.Generated.dll", "lib/net10.0/Trengo.Generated.xml",
                "lib/netstandard2.0/Trengo.Generated.dll", "lib/netstandard2.0/Trengo.Generated.xml",
            ]));
    }

    private static string Overlay(string id) =>
        $$"""{ "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$.paths['/tickets'].get", "update": { "operationId": "{{id}}" } } ] }""";
}
