using System.Text;
using PostmanToOpenApi.Cli;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Cli;

/// <summary>Where <c>convert</c> reads from and writes to, in which form, and what it says about it.</summary>
public class OutputOptionTests
{
    private const string Clean = """{ "info": { "name": "T" }, "item": [ { "name": "I", "request": "https://api.test/x?q=1" } ] }""";
    private const string Warning = """{ "info": { "name": "T" }, "item": [ { "name": "I", "request": "https://api.test/x" }, { "name": "n" }, { "name": "m" } ] }""";

    [TestCase("3.0", "\"openapi\": \"3.0.4\"")]
    [TestCase("3.1", "\"openapi\": \"3.1.")]
    [TestCase("3.2", "\"openapi\": \"3.2.")]
    public void Convert_OpenApi_WritesThatVersion(string version, string text) =>
        Assert.That(Run(Clean, "-", "-o", "-", "--openapi", version).Document, Does.Contain(text).And.EndWith("}\n"));

    [TestCase("out.json", null, "{\n")]
    [TestCase("out.yaml", null, "openapi: ")]
    [TestCase("out.YML", null, "openapi: ")]
    [TestCase("out.yaml", "json", "{\n")]
    [TestCase("out.json", "yaml", "openapi: ")]
    public void Convert_Format_IsTheOneGivenOrThatOfTheName(string name, string? format, string start)
    {
        using var folder = new TemporaryFolder();

        Run(Clean, ["-", "-o", folder.File(name), .. format is null ? Array.Empty<string>() : ["--format", format]]);

        Assert.That(File.ReadAllText(folder.File(name)), Does.StartWith(start).And.EndWith("\n").And.Not.Contain("\r"));
    }

    [Test]
    public void Convert_ToStandardOutput_PutsTheCountsAndWarningsToStandardError()
    {
        var (code, document, output, error) = Run(Warning, "-", "-o", "-", "--format", "yaml");

        Assert.That((code, output), Is.EqualTo((0, "")));
        Assert.That(document, Does.StartWith("openapi: '3.0.4'").Or.StartWith("openapi: \"3.0.4\""));
        Assert.That(Lines(error), Has.Length.EqualTo(3));
        Assert.That(Lines(error)[0], Does.StartWith("stdin(1,").And.Contain("): warning P2O2001: $.item[1]: "));
        Assert.That(Lines(error)[^1], Is.EqualTo("3 requests: 1 operations, 0 merged, 2 left out, 2 warnings"));
    }

    [Test]
    public void Convert_NoCollectionOnStandardInput_IsOneLine()
    {
        var (code, document, output, error) = Run("{ oops", "-", "-o", "-");

        Assert.That((code, document, output), Is.EqualTo((1, "", "")));
        Assert.That(Lines(error).Single(), Does.StartWith("stdin(1,").And.Contain("error P2O1003"));
    }

    [Test]
    [Property("Threat", "CV22")]
    public void Convert_StrictWithWarnings_WritesNothingAndIsOneLineOnStandardError()
    {
        using var folder = new TemporaryFolder();
        var document = folder.File("out.json", "old");

        var (code, _, output, error) = Run(Warning, "-", "-o", document, "--strict");

        Assert.That((code, File.ReadAllText(document)), Is.EqualTo((1, "old")));
        Assert.That(Lines(error).Single(), Does.Contain("error P2O1013: $.item[1]: expected no warning, found 2, the first of them P2O2001"));
        Assert.That(Lines(output), Has.Length.EqualTo(2).And.All.Contain("warning P2O2001"));
    }

    [Test]
    public void Convert_StrictWithoutWarnings_IsZero() => Assert.That(Run(Clean, "-", "-o", "-", "--strict").Code, Is.Zero);

    [TestCase("-")]
    [TestCase("out.json")]
    public void Convert_Quiet_PrintsNothing(string name)
    {
        using var folder = new TemporaryFolder();

        var (code, _, output, error) = Run(Warning, "-", "-o", name == "-" ? name : folder.File(name), "--quiet");

        Assert.That((code, output, error), Is.EqualTo((0, "", "")));
    }

    [TestCase("{ oops")]
    [TestCase("")]
    public void Convert_QuietFailure_StillSaysWhy(string collection) =>
        Assert.That(Lines(Run(collection, "-", "-o", "-", "--quiet").Error), Has.Length.EqualTo(1));

    [Test]
    public void Convert_Unchanged_KeepsTheFileAndItsTime()
    {
        using var folder = new TemporaryFolder();
        var document = folder.File("out.yaml");
        Run(Clean, "-", "-o", document);
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(document, time);

        Run(Clean, "-", "-o", document);

        Assert.That(File.GetLastWriteTimeUtc(document), Is.EqualTo(time));
    }

    [TestCase("--openapi", "2.0")]
    [TestCase("--format", "xml")]
    [TestCase("--nope")]
    public void Convert_WrongOption_IsTwoInOneLine(params string[] option)
    {
        var (code, document, output, error) = Run(Clean, ["-", "-o", "-", .. option]);

        Assert.That((code, document, output), Is.EqualTo((2, "", "")));
        Assert.That(Lines(error), Has.Length.EqualTo(1));
    }

    [Test]
    public void Convert_FileWithoutEnd_IsRefused()
    {
        using var endless = new EndlessStream();
        using var error = new StringWriter();

        Assert.That(CommandLine.Run(["convert", "-", "-o", "-"], TextWriter.Null, error, endless), Is.EqualTo(1));
        Assert.That(Lines(error.ToString()).Single(), Does.StartWith("stdin: error P2O1008: expected a collection of at most 256 MiB"));
    }

    [Test]
    public void Diff_FromStandardInput_Compares()
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Clean));

        Assert.That(CommandLine.Run(["diff", "-", folder.File("new.json", Clean)], output, TextWriter.Null, input), Is.Zero);
        Assert.That(output.ToString().TrimEnd(), Is.EqualTo("No changes."));
    }

    private static (int Code, string Document, string Output, string Error) Run(string collection, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(collection));
        using var document = new MemoryStream();
        var code = CommandLine.Run(["convert", .. args], output, error, input, document);
        return (code, Encoding.UTF8.GetString(document.ToArray()), output.ToString(), error.ToString());
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => buffer.Length;
    }
}
