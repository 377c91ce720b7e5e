using System.IO.Compression;
using System.Xml.Linq;
using PackageTests.Support;

namespace PackageTests;

/// <summary>The build step as the library uses it: what runs when, and how errors come out.</summary>
/// <remarks>The tests share one copy, since the first build of a copy is what takes time; each begins with a good build.</remarks>
public sealed partial class BuildStepTests
{
    private ThrowAwayRepository _repository = null!;

    [OneTimeSetUp]
    public void CopyRepository()
    {
        _repository = new ThrowAwayRepository();
        Succeed(_repository.Restore());
    }

    [OneTimeTearDown]
    public void DeleteCopy() => _repository.Dispose();

    [SetUp]
    public void BeginWithAGoodBuild()
    {
        if (_repository.Undo())
        {
            Succeed(_repository.Build());
        }
    }

    [Test]
    public void Build_NothingChanged_RunsNeitherTool()
    {
        var code = File.GetLastWriteTimeUtc(_repository.GeneratedCode);

        var result = Succeed(_repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 0)), result.ToString());
        Assert.That(File.GetLastWriteTimeUtc(_repository.GeneratedCode), Is.EqualTo(code));
    }

    [Test]
    public void Build_TwoTargetFrameworksInParallel_GeneratesOnceForBoth()
    {
        Succeed(_repository.Clean());

        var result = Succeed(_repository.BuildBoth("-m"));

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 1)), result.ToString());
        Assert.That(_repository.Assembly("net10.0"), Does.Exist);
        Assert.That(_repository.Assembly("netstandard2.0"), Does.Exist);
    }

    [Test]
    public void Build_CollectionTouched_RunsNeitherTool()
    {
        File.SetLastWriteTimeUtc(_repository.Collection, File.GetLastWriteTimeUtc(_repository.GeneratedCode).AddDays(1));

        var result = Succeed(_repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 0)), result.ToString());
    }

    [Test]
    public void Build_CollectionReplacedByOneWithAnOlderDate_Generates()
    {
        _repository.Change(_repository.Collection, text => text.Replace("\"List users\"", "\"List all users\"", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_repository.Collection, File.GetLastWriteTimeUtc(_repository.GeneratedCode).AddDays(-1));

        var result = Succeed(_repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 1)), result.ToString());
    }

    [Test]
    public void Build_CollectionSaysTheSameInOtherBytes_ConvertsButDoesNotGenerate()
    {
        _repository.Change(_repository.Collection, text => text + "\n");

        var result = Succeed(_repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 0)), result.ToString());
    }

    [Test]
    public void Build_RequestAdded_AddsItToTheApi()
    {
        _repository.Change(_repository.Collection, CollectionChange.AddPing);

        var result = Succeed(_repository.BuildBoth());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 1)), result.ToString());
        Assert.That(File.ReadAllText(_repository.Assembly("net10.0")), Does.Contain("PingServiceAsync"));
        Assert.That(File.ReadAllText(_repository.Assembly("netstandard2.0")), Does.Contain("PingServiceAsync"));
    }

    [Test]
    public void Build_AnswersOfGetsSaved_GiveResultsThatAreNotNull()
    {
        _repository.Change(_repository.Collection, text => CollectionChange.AddAnswered(
            text, ("Get object", """{"data":[{"id":1}]}"""), ("Get array", """[{"id":1}]"""), ("Get number", "5")));

        Succeed(_repository.Build());

        Assert.That(File.ReadAllText(_repository.GeneratedCode), Does.Contain("<GetObjectResponse> GetObjectAsync(")
            .And.Contain("IList<GetArrayResponseItem>> GetArrayAsync(").And.Contain("<long> GetNumberAsync("));
    }

    [Test]
    public void Build_RequestRemoved_TakesItOutOfTheApi()
    {
        var text = File.ReadAllText(_repository.Collection);
        _repository.Change(_repository.Collection, CollectionChange.AddPing);
        Succeed(_repository.Build());
        _repository.Change(_repository.Collection, _ => text);

        Succeed(_repository.Build());

        Assert.That(File.ReadAllText(_repository.Assembly("net10.0")), Does.Not.Contain("PingServiceAsync"));
    }

    [TestCase("nswag.json", "\"generateClientInterfaces\": true", "\"generateClientInterfaces\":  true", TestName = "Build_NSwagSettingChanged_Generates")]
    [TestCase("templates/Class.liquid", "The member", "The property", TestName = "Build_TemplateChanged_Generates")]
    public void Build_StepChanged_Generates(string file, string old, string changed)
    {
        _repository.Change(Path.Combine(_repository.Step, file), text => text.Replace(old, changed, StringComparison.Ordinal));

        var result = Succeed(_repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 1)), result.ToString());
    }

    [Test]
    public void Build_TemplateRemoved_Generates()
    {
        var template = Path.Combine(_repository.Step, "templates", "Client.Method.Documentation.liquid");
        _repository.Change(template, _ => "");
        File.Delete(template);

        // Whether what comes of it compiles is no question here.
        var result = _repository.Build();

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 1)), result.ToString());
    }

    [Test]
    public void Build_OptionChanged_Generates()
    {
        _repository.Change(
            Path.Combine(_repository.Library, "Trengo.Generated.csproj"),
            text => text.Replace("<ExceptionClass>TrengoApiException</ExceptionClass>", "<ExceptionClass>System.Exception</ExceptionClass>", StringComparison.Ordinal));

        var result = Succeed(_repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 1)), result.ToString());
    }

    [Test]
    public void Build_ConverterChanged_Converts()
    {
        _repository.Change(
            Path.Combine(_repository.Root, "tools", "PostmanToOpenApi", "PostmanConverter.cs"),
            text => text + "\ninternal static class Added;\n");

        var result = Succeed(_repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 0)), result.ToString());
    }

    [Test]
    public void Build_GeneratedFilesDeletedByHand_MakesThemAgain()
    {
        _repository.Delete(_repository.GeneratedCode);

        var result = Succeed(_repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 1)), result.ToString());
        Assert.That(_repository.GeneratedCode, Does.Exist);
    }

    [Test]
    public void Build_BrokenJson_FailsAtItsLine()
    {
        _repository.Change(_repository.Collection, text => text.Replace("\"item\": [ {", "\n\"item\": [ oops {", StringComparison.Ordinal));

        var result = _repository.Build();

        Assert.That(result.ExitCode, Is.Not.Zero);
        var errors = result.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().ToList();
        Assert.That(errors, Has.Count.EqualTo(2), result.ToString());
        Assert.That(errors[0], Does.Match(@"trengo\.postman_collection\.json\(2,1[0-9]\): error P2O1\d{3}: "));
        Assert.That(errors[1], Does.Match(@"trengo\.postman_collection\.json : error P2O4905: "));
    }

    [Test]
    public void Build_CollectionNamedLikeACommand_RunsNothingButTheTools()
    {
        // Nothing of it means anything to MSBuild; all of it does to a shell.
        const string Name = "a$(touch pwned)`touch pwned`'b.json";
        File.Copy(_repository.Collection, Path.Combine(_repository.Root, "spec", Name), overwrite: true);
        _repository.Change(
            Path.Combine(_repository.Library, "Trengo.Generated.csproj"),
            text => text.Replace("spec/trengo.postman_collection.json", "spec/a*b.json", StringComparison.Ordinal));

        var result = Succeed(_repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 1)), result.ToString());
        Assert.That(Directory.EnumerateFiles(_repository.Root, "pwned", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void Build_TwoCollectionsOfOneName_FailsNamingThem()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_repository.Root, "spec", "v2"));
        File.Copy(_repository.Collection, Path.Combine(folder.FullName, "trengo.postman_collection.json"), overwrite: true);
        _repository.Change(
            Path.Combine(_repository.Library, "Trengo.Generated.csproj"),
            text => text.Replace("<PostmanCollection Include=\"", "<PostmanCollection Include=\"$(RepoRoot)spec/v2/trengo.postman_collection.json;", StringComparison.Ordinal));

        var result = _repository.Build();

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Output, Does.Contain("error P2O4907: ").And.Contain(Path.Combine("v2", "trengo.postman_collection.json")));
    }

    [Test]
    public void Build_BrokenJsonMended_IsGoodAgain()
    {
        _repository.Change(_repository.Collection, text => "!" + text);
        Assert.That(_repository.Build().ExitCode, Is.Not.Zero);

        _repository.Undo();

        Succeed(_repository.Build());
    }

    [Test]
    public void Clean_AfterABuild_RemovesWhatWasGenerated()
    {
        var result = Succeed(_repository.Clean());

        Assert.That(_repository.Generated, Does.Not.Exist);
        Assert.That(result.Output.Split("Removing directory").Length - 1, Is.LessThanOrEqualTo(1), "how often the shared folder was removed");
    }

    [Test]
    [Category("Slow")]
    public void Pack_Library_DependsOnNothingOfTheBuild()
    {
        Succeed(_repository.Run("pack", "--no-restore", "-c", "Debug"));

        using var package = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(_repository.Library, "bin", "Debug"), "*.nupkg").Single());
        using var reader = new StreamReader(package.GetEntry("Trengo.Generated.nuspec")!.Open());
        var dependencies = XDocument.Load(reader).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => (string)element.Attribute("id")!)
            .Distinct();
        Assert.That(dependencies, Is.EquivalentTo(["Newtonsoft.Json", "Microsoft.Bcl.TimeProvider", "System.Threading.Tasks.Extensions"]));
        Assert.That(
            package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)),
            Is.EquivalentTo(
            [
                "lib/net10.0/Trengo.Generated.dll", "lib/net10.0/Trengo.Generated.xml",
                "lib/netstandard2.0/Trengo.Generated.dll", "lib/netstandard2.0/Trengo.Generated.xml",
            ]));
    }

    [Test]
    [Category("Slow")]
    public void DesignTimeBuild_CollectionBroken_KeepsTheLastGoodCode()
    {
        var good = File.ReadAllText(_repository.GeneratedCode);
        _repository.Change(_repository.Collection, text => "!" + text);

        var result = _repository.Run(
            "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:BuildProjectReferences=false", "-p:TargetFramework=net10.0", "-getItem:Compile");

        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 0)), result.ToString());
        Assert.That(result.Output, Does.Contain("Clients.g.cs"));
        Assert.That(File.ReadAllText(_repository.GeneratedCode), Is.EqualTo(good));
    }

    private static BuildResult Succeed(BuildResult result)
    {
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        return result;
    }
}
