using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>What goes in beside the collection, and the document that comes out where it is wanted.</summary>
public sealed class InputFiles : PackageScenario
{
    private const string Names = """{ "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$.paths['/ping'].get", "update": { "operationId": "lookAround" } } ] }""";

    [Test]
    public void InputFiles_EnvironmentAndVariables_SayWhereTheServerIs()
    {
        Solution.ChangeCollection(text => text.Replace("\"value\": \"https://api.acme.test/v1\"", "\"value\": \"\"", StringComparison.Ordinal));
        Solution.Write("test.postman_environment.json", """{ "name": "test", "values": [ { "key": "baseUrl", "value": "https://{{tenant}}.acme.test" } ] }""");
        Solution.SetOption("Environment", "test.postman_environment.json");
        Solution.SetOption("Variables", "tenant=hunter2;other=1");

        Solution.Build().MustSucceed();

        Assert.That(File.ReadAllText(Solution.Code), Does.Contain("DocumentServer = \"https://hunter2.acme.test\""));
        var noted = Directory.EnumerateFiles(Solution.Generated, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".inputs" or ".args");
        Assert.That(noted.Select(File.ReadAllText), Has.None.Contains("hunter2"), "variables can be secrets");

        Solution.Write("test.postman_environment.json", """{ "name": "test", "values": [ { "key": "baseUrl", "value": "https://other.test" } ] }""");
        Solution.Build().MustSucceed();
        Assert.That(File.ReadAllText(Solution.Code), Does.Contain("DocumentServer = \"https://other.test\""));
    }

    [Test]
    public void InputFiles_OverlaysInAFolderWithOddNames_AreAppliedAndFollowed()
    {
        Solution.Write("some overlays; $(and)/1.overlay.yaml", Names);
        Solution.SetOption("Overlays", "some overlays%3b %24(and)/*.overlay.yaml");
        Solution.SetOption("PublishDocument", "api/openapi.json");

        Solution.Build().MustSucceed();

        Assert.That(File.ReadAllText(Solution.Code), Does.Contain(" LookAroundAsync("));
        var published = Path.Combine(Solution.Root, "api", "openapi.json");
        Assert.That(File.ReadAllText(published), Does.Contain("lookAround"));

        File.Delete(published);
        var again = Solution.Build().MustSucceed();
        Assert.That(again.Runs, Is.EqualTo((0, 0)), again.ToString());
        Assert.That(published, Does.Exist);
    }

    [TestCase("Overlays", "gone.overlay.yaml", @"Shop\.csproj : error P2O4908: .*gone\.overlay\.yaml")]
    [TestCase("Environment", "gone.json", @"Shop\.csproj : error P2O4908: .*gone\.json")]
    [TestCase("Overlays", "wrong.overlay.yaml", @"/wrong\.overlay\.yaml\(4,13\): error P2O3003: ")]
    public void InputFiles_WrongOrMissing_AreErrorsAtTheirPlace(string option, string value, string error)
    {
        Solution.Write("wrong.overlay.yaml", "overlay: 1.1.0\ninfo: { title: T, version: '1' }\nactions:\n  - target: $.paths['/nothing']\n    remove: true\n");
        Solution.SetOption(option, value);

        var result = Solution.Build().MustFail();

        Assert.That(result.Errors[0], Does.Match(error), result.ToString());
    }
}
