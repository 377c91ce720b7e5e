using System.IO.Compression;
using System.Xml.Linq;
using PackageTests.Support;

namespace PackageTests;

/// <summary>The build step from the repository, as the library uses it: what only this way has, and what overlays of its size ask for.</summary>
/// <remarks>What is generated is the question here, so that nothing is compiled unless a test says so: it is what takes time.</remarks>
public sealed class LibraryBuildTests
{
    // As the library's project has them.
    private const string Overlays = "$(RepoRoot)spec/overlays/*.overlay.yaml";

    private ThrowAwayRepository _repository = null!;

    private string Project => Path.Combine(_repository.Library, "Trengo.Generated.csproj");

    [OneTimeSetUp]
    public void CopyRepository()
    {
        _repository = new ThrowAwayRepository();
        _repository.Restore().MustSucceed();
    }

    [OneTimeTearDown]
    public void DeleteCopy() => _repository.Dispose();

    [SetUp]
    public void BeginWithGoodCode()
    {
        if (_repository.Undo())
        {
            _repository.Generate().MustSucceed();
        }
    }

    [Test]
    public void Generation_NothingChanged_RunsNeitherTool()
    {
        Assert.That(_repository.Generate().MustSucceed().Runs, Is.EqualTo((0, 0)));
    }

    [TestCase("nswag.json", "\"generateClientInterfaces\": true", "\"generateClientInterfaces\":  true", TestName = "Generation_NSwagSettingChanged_Generates")]
    [TestCase("templates/Class.liquid", "The member", "The property", TestName = "Generation_TemplateChanged_Generates")]
    public void Generation_StepChanged_Generates(string file, string old, string changed)
    {
        _repository.Change(Path.Combine(_repository.Step, file), text => text.Replace(old, changed, StringComparison.Ordinal));

        Assert.That(_repository.Generate().MustSucceed().Runs, Is.EqualTo((0, 1)));
    }

    [Test]
    [Category("Slow")]
    public void Generation_TemplateRemoved_Generates()
    {
        var template = Path.Combine(_repository.Step, "templates", "Client.Method.Documentation.liquid");
        _repository.Change(template, _ => "");
        File.Delete(template);

        // Whether anything comes of it is no question here.
        Assert.That(_repository.Generate().Runs, Is.EqualTo((0, 1)));
    }

    [Test]
    [Category("Slow")]
    public void Generation_ConverterChanged_Converts()
    {
        _repository.Change(
            Path.Combine(_repository.Root, "tools", "PostmanToOpenApi", "PostmanConverter.cs"),
            text => text + "\ninternal static class Added;\n");

        Assert.That(_repository.Generate().MustSucceed().Runs, Is.EqualTo((1, 0)));
    }

    [Test]
    public void Generation_RequestGoneThatOverlaysAddTo_FailsAtTheLineOfOne()
    {
        _repository.Change(_repository.Collection, CollectionChange.RemoveListUsers);

        Assert.That(_repository.Generate().MustFail().Output, Does.Match(@"010-names\.overlay\.yaml\(\d+,\d+\): error P2O3003: .*'/users'"));
    }

    [Test]
    [Category("Slow")]
    public void Generation_OverlayAddedThenChangedThenRemoved_FollowsEachTime()
    {
        var overlays = Directory.CreateDirectory(Path.Combine(_repository.Library, "obj", "some overlays; $(and)")).FullName;
        _repository.Change(Project, text => text.Replace(Overlays, Overlays + ";obj/some overlays%3b %24(and)/*.overlay.yaml", StringComparison.Ordinal));
        var names = Path.Combine(overlays, "2.overlay.yaml");
        File.WriteAllText(names, Overlay("getEverything"));
        File.WriteAllText(Path.Combine(overlays, "1.overlay.yaml"), Overlay("getNothing"));

        _repository.Generate().MustSucceed();
        Assert.That(File.ReadAllText(_repository.GeneratedCode), Does.Contain(" GetEverythingAsync(").And.Not.Contain(" GetNothingAsync("));

        // The method is called without the tag that its client has.
        File.WriteAllText(names, Overlay("Tickets_GetMuch"));
        _repository.Generate().MustSucceed();
        Assert.That(File.ReadAllText(_repository.GeneratedCode), Does.Contain(" GetMuchAsync("));

        File.Delete(names);
        _repository.Generate().MustSucceed();
        Assert.That(File.ReadAllText(_repository.GeneratedCode), Does.Contain(" GetNothingAsync("));
    }

    [Test]
    [Category("Slow")]
    public void Generation_AnswersOfGetsSaved_GiveResultsThatAreNotNull()
    {
        _repository.Change(_repository.Collection, text => CollectionChange.AddAnswered(
            text, ("Get object", """{"data":[{"id":1}]}"""), ("Get array", """[{"id":1}]"""), ("Get number", "5")));

        _repository.Generate().MustSucceed();

        Assert.That(File.ReadAllText(_repository.GeneratedCode), Does.Contain("<GetObjectResponse> GetObjectAsync(")
            .And.Contain("IList<GetArrayResponseItem>> GetArrayAsync(").And.Contain("<long> GetNumberAsync("));
    }

    [Test]
    [Category("Slow")]
    public void Build_TwoTargetFrameworksInParallel_GeneratesOnceForBoth()
    {
        _repository.Clean().MustSucceed();
        Assert.That(_repository.Generated, Does.Not.Exist);

        var result = _repository.BuildBoth("-m").MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((1, 1)), result.ToString());
        Assert.That(_repository.Assembly("net10.0"), Does.Exist);
        Assert.That(_repository.Assembly("netstandard2.0"), Does.Exist);
    }

    [Test]
    [Category("Slow")]
    public void Pack_Library_DependsOnNothingOfTheBuild()
    {
        _repository.Run("pack", "--no-restore", "-c", "Debug").MustSucceed();

        using var package = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(_repository.Library, "bin", "Debug"), "*.nupkg").Single());
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
