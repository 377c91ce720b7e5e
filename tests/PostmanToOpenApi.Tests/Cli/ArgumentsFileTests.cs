using System.Text;
using PostmanToOpenApi.Cli;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Cli;

/// <summary>Arguments in a file are taken as they stand: no shell, no quotes.</summary>
public class ArgumentsFileTests
{
    private const string Collection = """{ "info": { "name": "T" }, "item": [ { "name": "I", "request": "https://api.test/x" } ] }""";

    [TestCase("a b.json")]
    [TestCase(" a.json ")]
    [TestCase("$(x) %PATH% `y`.json")]
    [TestCase("it's; \"quoted\" & more.json")]
    [TestCase("@a.json")]
    [TestCase("größe 日本.json")]
    public void Arguments_OddPaths_AreTakenAsTheyStand(string name)
    {
        using var folder = new TemporaryFolder();
        var document = folder.File("out " + name);

        var (code, output, error) = Run(folder, $"convert\n{folder.File(name, Collection)}\n\n--output\n{document}\n");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("1 requests: 1 operations"));
        Assert.That(File.Exists(document));
    }

    [Test]
    public void Arguments_WithMarkAndCarriageReturns_AreRead()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Run(folder, $"\uFEFFconvert\r\n{folder.File("in.json", Collection)}\r\n-o\r\n{folder.File("out.json")}").Code, Is.Zero);
    }

    [Test]
    public void Arguments_CollectionThatBeginsWithADash_StandsBehindTwo()
    {
        using var folder = new TemporaryFolder();

        var (code, _, error) = Run(folder, $"convert\n--output\n{folder.File("out.json")}\n--\n-o missing.json");

        Assert.That(code, Is.EqualTo(1));
        Assert.That(error, Does.StartWith("-o missing.json: error P2O1008: "));
    }

    [TestCase("convert\nin.json")]
    [TestCase("convert in.json -o out.json")]
    [TestCase("--arguments\nother.txt")]
    [TestCase("--arguments\nother.txt\nconvert\nin.json\n-o\nout.json")]
    [TestCase("")]
    public void Arguments_ThatAreWrong_AreAWrongCommandLine(string arguments)
    {
        using var folder = new TemporaryFolder();

        var (code, output, error) = Run(folder, arguments);

        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.Contain("Usage: "));
    }

    [TestCase("missing.txt", "it does not exist")]
    [TestCase("missing/x.txt", "its folder does not exist")]
    [TestCase(".", "it is a folder")]
    [TestCase("latin1.txt", "it is not UTF-8")]
    public void ArgumentsFile_Unreadable_IsOneLineWithTheReason(string name, string reason)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("latin1.txt"), Encoding.Latin1.GetBytes("convert\nü"));

        var (code, output, error) = Run("--arguments", folder.File(name));

        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(error.TrimEnd('\r', '\n'), Does.Contain(reason).And.Not.Contain("\n"));
    }

    [TestCase("--arguments")]
    [TestCase("--arguments", "a.txt", "b.txt")]
    [TestCase("--arguments", "a.txt", "convert", "in.json", "-o", "out.json")]
    [TestCase("convert", "in.json", "-o", "out.json", "--arguments", "a.txt")]
    public void Arguments_BesideOthers_AreAWrongCommandLine(params string[] args) => Assert.That(Run(args).Code, Is.EqualTo(2));

    private static (int Code, string Output, string Error) Run(TemporaryFolder folder, string arguments) => Run("--arguments", folder.File("arguments.txt", arguments));

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }
}
