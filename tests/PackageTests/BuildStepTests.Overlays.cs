using PackageTests.Support;

namespace PackageTests;

/// <summary>Overlays of the library's collection.</summary>
public sealed partial class BuildStepTests
{
    // As the library's project has them.
    private const string Ours = "$(RepoRoot)spec/overlays/*.overlay.yaml";

    [Test]
    public void Build_RequestGoneThatOverlaysAddTo_FailsAtTheLineOfOne()
    {
        _repository.Change(_repository.Collection, CollectionChange.RemoveListUsers);

        var result = _repository.Build();

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Output, Does.Match(@"010-names\.overlay\.yaml\(\d+,\d+\): error P2O3003: .*'/users'"));
    }

    [Test]
    [Category("Slow")]
    public void Build_OverlayAddedThenChangedThenRemoved_FollowsEachTime()
    {
        var overlays = Directory.CreateDirectory(Path.Combine(_repository.Library, "obj", "some overlays; $(and)")).FullName;
        var project = Path.Combine(_repository.Library, "Trengo.Generated.csproj");
        _repository.Change(project, text => text.Replace(Ours, Ours + ";obj/some overlays%3b %24(and)/*.overlay.yaml", StringComparison.Ordinal));
        var names = Path.Combine(overlays, "2.overlay.yaml");
        File.WriteAllText(names, Overlay("getEverything"));
        File.WriteAllText(Path.Combine(overlays, "1.overlay.yaml"), Overlay("getNothing"));

        Succeed(_repository.Build());
        Assert.That(File.ReadAllText(_repository.GeneratedCode), Does.Contain(" GetEverythingAsync(").And.Not.Contain(" GetNothingAsync("));
        Assert.That(Succeed(_repository.Build()).Conversions, Is.Zero, "nothing changed");

        // The method is called without the tag that its client has.
        File.WriteAllText(names, Overlay("Tickets_GetMuch"));
        Succeed(_repository.Build());
        Assert.That(File.ReadAllText(_repository.GeneratedCode), Does.Contain(" GetMuchAsync("));

        File.Delete(names);
        Succeed(_repository.Build());
        Assert.That(File.ReadAllText(_repository.GeneratedCode), Does.Contain(" GetNothingAsync("));
    }

    [TestCase("overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n  - target: $.paths['/nothing']\n    remove: true\n", @"wrong\.yaml\(4,13\): error P2O3003: ")]
    [TestCase(null, @"Trengo\.Generated\.csproj : error P2O4908: .*wrong\.yaml")]
    public void Build_OverlayWrongOrMissing_FailsAtItsPlace(string? overlay, string error)
    {
        var project = Path.Combine(_repository.Library, "Trengo.Generated.csproj");
        var items = "<ItemGroup><SomeOverlay Include=\"obj/wrong.yaml\" /></ItemGroup><ItemGroup><PostmanCollection Include";
        _repository.Change(project, text => text.Replace("<ItemGroup>\n    <PostmanCollection Include", items, StringComparison.Ordinal).Replace(Ours, "@(SomeOverlay)", StringComparison.Ordinal));
        var file = Path.Combine(_repository.Library, "obj", "wrong.yaml");
        File.Delete(file);
        if (overlay is not null)
        {
            File.WriteAllText(file, overlay);
        }

        var result = _repository.Build();

        Assert.That(result.ExitCode, Is.Not.Zero);
        Assert.That(result.Output, Does.Match(error));
    }

    private static string Overlay(string id) =>
        $$"""{ "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$.paths['/tickets'].get", "update": { "operationId": "{{id}}" } } ] }""";
}
