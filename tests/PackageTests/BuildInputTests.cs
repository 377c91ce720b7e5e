using PackageTests.Support;

namespace PackageTests;

/// <summary>What the build makes of collections and overlays that change, are wrong, or are gone.</summary>
public sealed class BuildInputTests : LibraryBuildTests
{
    // As the library's project has them.
    private const string Ours = "$(RepoRoot)spec/overlays/*.overlay.yaml";

    [Test]
    public void Build_RequestGoneThatOverlaysAddTo_FailsAtTheLineOfOne()
    {
        Repository.Change(Repository.Collection, CollectionChange.RemoveListUsers);

        var result = Repository.Build();

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Output, Does.Match(@"010-names\.overlay\.yaml\(\d+,\d+\): error P2O3003: .*'/users'"));
    }

    [Test]
    [Category("Slow")]
    public void Build_OverlayAddedThenChangedThenRemoved_FollowsEachTime()
    {
        var overlays = Directory.CreateDirectory(Path.Combine(Repository.Library, "obj", "some overlays; $(and)")).FullName;
        var project = Path.Combine(Repository.Library, "Trengo.Generated.csproj");
        Repository.Change(project, text => text.Replace(Ours, Ours + ";obj/some overlays%3b %24(and)/*.overlay.yaml", StringComparison.Ordinal));
        var names = Path.Combine(overlays, "2.overlay.yaml");
        File.WriteAllText(names, Overlay("getEverything"));
        File.WriteAllText(Path.Combine(overlays, "1.overlay.yaml"), Overlay("getNothing"));

        Succeed(Repository.Build());
        Assert.That(File.ReadAllText(Repository.GeneratedCode), Does.Contain(" GetEverythingAsync(").And.Not.Contain(" GetNothingAsync("));
        Assert.That(Succeed(Repository.Build()).Conversions, Is.Zero, "nothing changed");

        // The method is called without the tag that its client has.
        File.WriteAllText(names, Overlay("Tickets_GetMuch"));
        Succeed(Repository.Build());
        Assert.That(File.ReadAllText(Repository.GeneratedCode), Does.Contain(" GetMuchAsync("));

        File.Delete(names);
        Succeed(Repository.Build());
        Assert.That(File.ReadAllText(Repository.GeneratedCode), Does.Contain(" GetNothingAsync("));
    }

    [TestCase("overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n  - target: $.paths['/nothing']\n    remove: true\n", @"wrong\.yaml\(4,13\): error P2O3003: ")]
    [TestCase(null, @"Trengo\.Generated\.csproj : error P2O4908: .*wrong\.yaml")]
    public void Build_OverlayWrongOrMissing_FailsAtItsPlace(string? overlay, string error)
    {
        var project = Path.Combine(Repository.Library, "Trengo.Generated.csproj");
        var items = "<ItemGroup><SomeOverlay Include=\"obj/wrong.yaml\" /></ItemGroup><ItemGroup><PostmanCollection Include";
        Repository.Change(project, text => text.Replace("<ItemGroup>\n    <PostmanCollection Include", items, StringComparison.Ordinal).Replace(Ours, "@(SomeOverlay)", StringComparison.Ordinal));
        var file = Path.Combine(Repository.Library, "obj", "wrong.yaml");
        File.Delete(file);
        if (overlay is not null)
        {
            File.WriteAllText(file, overlay);
        }

        var result = Repository.Build();

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Output, Does.Match(error));
    }

    // An operation that nothing hand-written calls.
    private static string Overlay(string id) =>
        $$"""{ "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$.paths['/ticket_aggregates'].get", "update": { "operationId": "{{id}}" } } ] }""";

    [Test]
    public void Build_BrokenJson_FailsAtItsLine()
    {
        Repository.Change(Repository.Collection, _ => "{\n          oops }");

        var result = Repository.Build();

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
        File.Copy(Repository.Collection, Path.Combine(Repository.Root, "spec", Name), overwrite: true);
        Repository.Change(
            Path.Combine(Repository.Library, "Trengo.Generated.csproj"),
            text => text.Replace("spec/trengo.postman_collection.json", "spec/a*b.json", StringComparison.Ordinal));

        var result = Succeed(Repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 1)), result.ToString());
        Assert.That(Directory.EnumerateFiles(Repository.Root, "pwned", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void Build_TwoCollectionsOfOneName_FailsNamingThem()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "spec", "v2"));
        File.Copy(Repository.Collection, Path.Combine(folder.FullName, "trengo.postman_collection.json"), overwrite: true);
        Repository.Change(
            Path.Combine(Repository.Library, "Trengo.Generated.csproj"),
            text => text.Replace("<PostmanCollection Include=\"", "<PostmanCollection Include=\"$(RepoRoot)spec/v2/trengo.postman_collection.json;", StringComparison.Ordinal));

        var result = Repository.Build();

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Output, Does.Contain("error P2O4907: ").And.Contain(Path.Combine("v2", "trengo.postman_collection.json")));
    }

    [Test]
    public void Build_BrokenJsonMended_IsGoodAgain()
    {
        Repository.Change(Repository.Collection, text => "!" + text);
        Assert.That(Repository.Build().ExitCode, Is.Not.Zero);

        Repository.Undo();

        Succeed(Repository.Build());
    }

    [Test]
    [Category("Slow")]
    public void DesignTimeBuild_CollectionBroken_KeepsTheLastGoodCode()
    {
        var good = File.ReadAllText(Repository.GeneratedCode);
        Repository.Change(Repository.Collection, text => "!" + text);

        var result = Repository.Run(
            "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:BuildProjectReferences=false", "-p:TargetFramework=net10.0", "-getItem:Compile");

        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 0)), result.ToString());
        Assert.That(result.Output, Does.Contain("Clients.g.cs"));
        Assert.That(File.ReadAllText(Repository.GeneratedCode), Is.EqualTo(good));
    }

    [Test]
    public void Build_RequestAdded_AddsItToTheApi()
    {
        Repository.Change(Repository.Collection, CollectionChange.AddPing);

        var result = Succeed(Repository.BuildBoth());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 1)), result.ToString());
        Assert.That(File.ReadAllText(Repository.Assembly("net10.0")), Does.Contain("PingServiceAsync"));
        Assert.That(File.ReadAllText(Repository.Assembly("netstandard2.0")), Does.Contain("PingServiceAsync"));
    }

    [Test]
    public void Build_AnswersOfGetsSaved_GiveResultsThatAreNotNull()
    {
        Repository.Change(Repository.Collection, text => CollectionChange.AddAnswered(
            text, ("Get object", """{"data":[{"id":1}]}"""), ("Get array", """[{"id":1}]"""), ("Get number", "5")));

        Succeed(Repository.Build());

        Assert.That(File.ReadAllText(Repository.GeneratedCode), Does.Contain("<GetObjectResponse> GetObjectAsync(")
            .And.Contain("IList<GetArrayResponseItem>> GetArrayAsync(").And.Contain("<long> GetNumberAsync("));
    }

    [Test]
    public void Build_RequestRemoved_TakesItOutOfTheApi()
    {
        var text = File.ReadAllText(Repository.Collection);
        Repository.Change(Repository.Collection, CollectionChange.AddPing);
        Succeed(Repository.Build());
        Repository.Change(Repository.Collection, _ => text);

        Succeed(Repository.Build());

        Assert.That(File.ReadAllText(Repository.Assembly("net10.0")), Does.Not.Contain("PingServiceAsync"));
    }
}
