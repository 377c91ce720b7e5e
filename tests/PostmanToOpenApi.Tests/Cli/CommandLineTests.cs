using System.Globalization;
using PostmanToOpenApi.Cli;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Cli;

/// <summary>What scripts and builds rely on.</summary>
public class CommandLineTests
{
    private const string Collection = """{ "info": { "name": "T" }, "item": [ { "name": "I", "request": "https://api.test/x" }, { "name": "n\u000a::error::x" } ] }""";

    [Test]
    public void Convert_Collection_WritesTheDocumentAndCountsLast()
    {
        using var folder = new TemporaryFolder();

        var (code, output, error) = Run("convert", folder.File("in.json", Collection), "-o", folder.File("out.json"));

        Assert.That(code, Is.Zero);
        Assert.That(output.TrimEnd().Split('\n')[^1].TrimEnd(), Is.EqualTo("2 requests: 1 operations, 0 merged, 1 left out, 1 warnings"));
        Assert.That(error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(error, Does.StartWith(folder.File("in.json") + "(1,").And.Contain("): warning P2O2001: $.item[1]: "));
        Assert.That(File.ReadAllText(folder.File("out.json")), Does.StartWith("{\n  \"openapi\": \"3.0.4\",").And.EndWith("}\n").And.Not.Contain("\r"));
    }

    [TestCase("in.json", "{ oops", "error P2O1003")]
    [TestCase("in.json", "", "error P2O1001")]
    [TestCase("missing.json", null, "error P2O1008")]
    [TestCase(".", null, "error P2O1008")]
    [Property("Threat", "CV11")]
    public void Convert_Refusal_IsOneLineAndLeavesTheOutputAsItWas(string name, string? content, string problem)
    {
        using var folder = new TemporaryFolder();
        var input = folder.File(name, content);
        var document = folder.File("out.json", "old");

        var (code, output, error) = Run("convert", input, "--output", document);

        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(error.TrimEnd('\r', '\n'), Does.Contain(problem).And.StartWith(input).And.Not.Contain("\n"));
        Assert.That(File.ReadAllText(document), Is.EqualTo("old"));
    }

    [TestCase("nowhere/out.json")]
    [TestCase(".")]
    [TestCase("in.json/out.json")]
    [Property("Threat", "CV11")]
    public void Convert_OutputImpossible_IsOneLineNamingIt(string name)
    {
        using var folder = new TemporaryFolder();
        var input = folder.File("in.json", Collection);

        var (code, output, error) = Run("convert", input, "-o", folder.File(name));

        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(error.TrimEnd('\r', '\n'), Does.StartWith(folder.File(name) + ": error P2O1009: ").And.Not.Contain("\n"));
        Assert.That(folder.Names, Is.EqualTo(["in.json"]));
    }

    [TestCase("in.json")]
    [TestCase("./x/../in.json")]
    public void Convert_OutputIsTheCollection_RefusesAndKeepsIt(string name)
    {
        using var folder = new TemporaryFolder();
        var input = folder.File("in.json", Collection);

        var (code, output, error) = Run("convert", input, "-o", folder.File(name));

        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(error, Does.Contain("error P2O1009: the document would replace the collection"));
        Assert.That(File.ReadAllText(input), Is.EqualTo(Collection));
    }

    [Test]
    public void Convert_FileNamedWithAt_IsNoListOfArguments()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Run("convert", "@missing.json", "-o", folder.File("out.json")).Error, Does.StartWith("@missing.json: error P2O1008"));
    }

    [TestCase("convert")]
    [TestCase("convert", "in.json")]
    [TestCase("convert", "in.json", "-o", "out.json", "--nope")]
    [TestCase("transmogrify")]
    [TestCase]
    public void Run_WrongCommandLine_IsTwoWithAMessage(params string[] args)
    {
        var (code, output, error) = Run(args);

        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(error, Is.Not.Empty);
    }

    [Test]
    public void Run_WrongArgumentWithControls_PrintsNoneOfThem() =>
        Assert.That(Run("convert", "a.json", "-o", "b.json", "x\u001b[31m\u202e").Error.ReplaceLineEndings("").Where(c => char.IsControl(c) || c == '\u202e'), Is.Empty);

    [TestCase("--help")]
    [TestCase("--version")]
    [TestCase("convert", "--help")]
    public void Run_Help_IsZero(params string[] args)
    {
        var (code, output, error) = Run(args);

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output, Is.Not.Empty);
    }

    [TestCase("tr-TR")]
    [TestCase("de-DE")]
    [TestCase("ar-SA")]
    [NonParallelizable]
    [Property("Threat", "CV21")]
    public void Convert_InAnyCulture_GivesTheSameBytes(string culture)
    {
        var trengo = File.ReadAllBytes(Repository.File("spec", "trengo.postman_collection.json"));
        var expected = PostmanConverter.Convert(trengo, "x").Text();
        var previous = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.That(PostmanConverter.Convert(trengo, "x").Text(), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }
}
