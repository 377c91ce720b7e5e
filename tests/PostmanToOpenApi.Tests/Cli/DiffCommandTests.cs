using PostmanToOpenApi.Cli;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Cli;

/// <summary>What scripts and CI servers rely on.</summary>
public class DiffCommandTests
{
    private const string Old = """{ "openapi": "3.0.4", "paths": { "/a": { "get": {} }, "/b": { "get": {} } } }""";
    private const string Harmless = """{ "openapi": "3.0.4", "paths": { "/a": { "get": {} }, "/b": { "get": {} }, "/c": { "get": {} } } }""";
    private const string Unclear = """{ "openapi": "3.0.4", "paths": { "/a": { "get": { "operationId": "a" } }, "/b": { "get": {} } } }""";
    private const string Breaking = """{ "openapi": "3.0.4", "paths": { "/a": { "get": {} } } }""";
    private const string Collection = """{ "info": { "name": "T" }, "item": [ { "name": "A", "request": "https://api.test/a" }, { "name": "No" } ] }""";

    [TestCase(Old, null, 0)]
    [TestCase(Harmless, null, 0)]
    [TestCase(Unclear, null, 0)]
    [TestCase(Breaking, null, 3)]
    [TestCase(Breaking, "breaking", 3)]
    [TestCase(Breaking, "unclear", 3)]
    [TestCase(Breaking, "never", 0)]
    [TestCase(Unclear, "unclear", 3)]
    [TestCase(Unclear, "breaking", 0)]
    [TestCase(Harmless, "unclear", 0)]
    [TestCase(Harmless, "harmless", 3)]
    [TestCase(Old, "harmless", 0)]
    public void Diff_ExitCode_IsThreeFromTheLevelOn(string @new, string? failOn, int expected)
    {
        using var folder = new TemporaryFolder();
        string[] files = ["diff", folder.File("old.json", Old), folder.File("new.json", @new)];

        Assert.That(Run(failOn is null ? files : [.. files, "--fail-on", failOn]).Code, Is.EqualTo(expected));
    }

    [Test]
    public void Diff_Text_HasALineEachAndTheNumbersLast()
    {
        using var folder = new TemporaryFolder();

        var (_, output, error) = Run("diff", folder.File("old.json", Old), folder.File("new.json", Breaking));

        Assert.That(output, Is.EqualTo("breaking P2O5001 api-path-removed-without-deprecation: GET /b: the operation was removed\n1 breaking, 0 unclear, 0 harmless\n"));
        Assert.That(error, Is.Empty);
    }

    [Test]
    public void Diff_Markdown_HasAHeadingForEachLevel()
    {
        using var folder = new TemporaryFolder();

        var (_, output, _) = Run("diff", folder.File("old.json", Old), folder.File("new.json", Breaking), "--format", "markdown");

        Assert.That(output, Is.EqualTo("# API changes\n\n1 breaking, 0 unclear, 0 harmless\n\n## Breaking\n\n- `GET /b`: the operation was removed (P2O5001 api-path-removed-without-deprecation)\n"));
    }

    [TestCase("text", "No changes.\n")]
    [TestCase("markdown", "# API changes\n\nNo changes.\n")]
    public void Diff_SameFiles_SaysSo(string format, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("old.json", Old);

        Assert.That(Run("diff", file, file, "--format", format), Is.EqualTo((0, expected, "")));
    }

    [Test]
    public void Diff_ToAFile_WritesItAndPrintsTheNumbers()
    {
        using var folder = new TemporaryFolder();
        var report = folder.File("report.txt");

        var (code, output, _) = Run("diff", folder.File("old.json", Old), folder.File("new.json", Breaking), "-o", report);

        Assert.That((code, output.TrimEnd()), Is.EqualTo((3, "1 breaking, 0 unclear, 0 harmless")));
        Assert.That(File.ReadAllText(report), Does.StartWith("breaking P2O5001 ").And.EndWith("harmless\n"));
    }

    [Test]
    public void Diff_Collection_IsConvertedAndItsWarningsAreShown()
    {
        using var folder = new TemporaryFolder();
        var collection = folder.File("c.json", Collection);

        var (code, output, error) = Run("diff", collection, collection);

        Assert.That((code, output), Is.EqualTo((0, "No changes.\n")));
        Assert.That(error, Does.StartWith(collection + "(1,").And.Contain("warning P2O2001"));
    }

    [TestCase("old.json", "missing.json", "missing.json", "P2O1008")]
    [TestCase("missing.json", "old.json", "missing.json", "P2O1008")]
    [TestCase("old.json", ".", ".", "P2O1008")]
    [TestCase("old.json", "other.json", "other.json", "P2O1012")]
    [TestCase("other.txt", "old.json", "other.txt", "P2O1003")]
    public void Diff_InputThatCannotBeRead_IsOneLineNamingIt(string old, string @new, string culprit, string code)
    {
        using var folder = new TemporaryFolder();
        folder.File("old.json", Old);
        folder.File("other.json", """{ "values": [] }""");
        folder.File("other.txt", "hello");

        var result = Run("diff", folder.File(old), folder.File(@new));

        Assert.That((result.Code, result.Output), Is.EqualTo((1, "")));
        Assert.That(result.Error.TrimEnd('\r', '\n'), Does.StartWith(folder.File(culprit)).And.Contain($"error {code}: ").And.Not.Contain("\n"));
    }

    [TestCase("old.json")]
    [TestCase("new.json")]
    [TestCase("nowhere/report.txt")]
    [TestCase(".")]
    public void Diff_OutputImpossible_IsOneLineAndTheInputsStay(string report)
    {
        using var folder = new TemporaryFolder();

        var (code, output, error) = Run("diff", folder.File("old.json", Old), folder.File("new.json", Breaking), "-o", folder.File(report));

        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(error.TrimEnd('\r', '\n'), Does.StartWith(folder.File(report) + ": error P2O1009: ").And.Not.Contain("\n"));
        Assert.That((File.ReadAllText(folder.File("old.json")), File.ReadAllText(folder.File("new.json"))), Is.EqualTo((Old, Breaking)));
        Assert.That(folder.Names, Is.EqualTo(["new.json", "old.json"]));
    }

    [TestCase("diff")]
    [TestCase("diff", "a.json")]
    [TestCase("diff", "a.json", "b.json", "c.json")]
    [TestCase("diff", "a.json", "b.json", "--format", "html")]
    [TestCase("diff", "a.json", "b.json", "--fail-on", "always")]
    public void Diff_WrongCommandLine_IsTwoWithAMessage(params string[] args)
    {
        var (code, output, error) = Run(args);

        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.Contain("postman-to-openapi diff OLD NEW"));
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }
}
