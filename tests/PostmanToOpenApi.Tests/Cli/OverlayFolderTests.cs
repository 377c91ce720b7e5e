using PostmanToOpenApi.Cli;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Cli;

/// <summary>Overlays that are named by the folder they are in.</summary>
public class OverlayFolderTests
{
    private const string Collection = """{ "info": { "name": "T" }, "item": [ { "name": "I", "request": "https://api.test/x" } ] }""";

    [Test]
    public void Convert_FolderOfOverlays_AppliesThemInTheOrderOfTheirNames()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("overlays"));
        folder.File("overlays/2.overlay.yaml", Overlay("second"));
        folder.File("overlays/1.overlay.json", """{ "overlay": "1.1.0", "info": { "title": "T", "version": "1" }, "actions": [ { "target": "$.info", "update": { "title": "first" } } ] }""");
        folder.File("overlays/README.md", "no overlay");

        var (code, output, _) = Run("convert", folder.File("in.json", Collection), "--overlay", folder.File("overlays"), "-o", folder.File("out.json"));

        Assert.That(code, Is.Zero);
        Assert.That(output, Does.Contain("2 overlay actions applied"));
        Assert.That(File.ReadAllText(folder.File("out.json")), Does.Contain("\"title\": \"second\""));
    }

    [Test]
    public void Convert_FolderWithoutOverlays_IsOneLineNamingIt()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("overlays"));

        var (code, _, error) = Run("convert", folder.File("in.json", Collection), "--overlay", folder.File("overlays"), "-o", folder.File("out.json"));

        Assert.That(code, Is.EqualTo(1));
        Assert.That(error.TrimEnd('\r', '\n'), Does.StartWith(folder.File("overlays") + ": error P2O3000: ").And.Not.Contain("\n"));
    }

    private static string Overlay(string title) => $"overlay: 1.1.0\ninfo: {{ title: T, version: '1' }}\nactions:\n  - target: $.info\n    update: {{ title: {title} }}\n";

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }
}
