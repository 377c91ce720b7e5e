using PostmanToOpenApi.Cli;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Cli;

/// <summary>Overlays on the command line.</summary>
public class OverlayCommandTests
{
    private const string Collection = """{ "info": { "name": "T" }, "item": [ { "name": "I", "request": "https://api.test/x" } ] }""";

    [Test]
    public void Convert_Overlays_AreAppliedInTheirOrderAndCounted()
    {
        using var folder = new TemporaryFolder();
        folder.File("in.json", Collection);
        folder.File("b.yaml", Overlaying.Head + "  - { target: $.info.title, update: first }\n");
        folder.File("a.json", """{ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$.info", "update": { "title": "second" } } ] }""");

        var (code, output, error) = Run("convert", folder.File("in.json"), "-o", folder.File("out.json"), "--overlay", folder.File("b.yaml"), "--overlay=" + folder.File("a.json"));

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output.TrimEnd(), Is.EqualTo("1 requests: 1 operations, 0 merged, 0 left out, 0 warnings, 2 overlay actions applied"));
        Assert.That(File.ReadAllText(folder.File("out.json")), Does.Contain("\"title\": \"second\""));
    }

    [Test]
    public void Convert_OverlayInAFileOfArguments_IsApplied()
    {
        using var folder = new TemporaryFolder();
        folder.File("in.json", Collection);
        folder.File("a =;b.yaml", Overlaying.Head + "  - { target: $.info.title, update: first }\n");

        var (code, output, _) = Run("--arguments", folder.File("args", $"convert\n--output\n{folder.File("out.json")}\n--overlay={folder.File("a =;b.yaml")}\n--\n{folder.File("in.json")}\n"));

        Assert.That((code, output.TrimEnd()), Is.EqualTo((0, "1 requests: 1 operations, 0 merged, 0 left out, 0 warnings, 1 overlay actions applied")));
    }

    [TestCase("missing.yaml", null, "error P2O3000: the overlay cannot be read: it does not exist")]
    [TestCase("no/missing.yaml", null, "error P2O3000: the overlay cannot be read: its folder does not exist")]
    [TestCase(".", null, "error P2O3000: expected overlays in this folder, found no file whose name ends with ")]
    [TestCase("x.yaml", "[ oops", "error P2O3001: ")]
    [TestCase("x.yaml", Overlaying.Head + "  - { target: $.no, remove: true }\n", "(4,15): error P2O3003: $.actions[0].target: ")]
    public void Convert_OverlayThatCannotBeApplied_IsOneLineAndLeavesTheOutputAsItWas(string name, string? content, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.File("in.json", Collection);
        folder.File("out.json", "old");
        var overlay = folder.File(name, content);

        var (code, output, error) = Run("convert", folder.File("in.json"), "-o", folder.File("out.json"), "--overlay", overlay);

        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(error.TrimEnd('\r', '\n'), Does.StartWith(overlay).And.Contain(problem).And.Not.Contain("\n"));
        Assert.That(File.ReadAllText(folder.File("out.json")), Is.EqualTo("old"));
    }

    [Test]
    public void Convert_OutputIsAnOverlay_RefusesAndKeepsIt()
    {
        using var folder = new TemporaryFolder();
        var overlay = folder.File("x.yaml", Overlaying.Head + "  - { target: $.info.title, update: first }\n");

        var (code, _, error) = Run("convert", folder.File("in.json", Collection), "-o", overlay, "--overlay", overlay);

        Assert.That(code, Is.EqualTo(1));
        Assert.That(error, Does.Contain("error P2O1009: the document would replace the overlay"));
        Assert.That(File.ReadAllText(overlay), Does.StartWith("overlay: "));
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }
}
