using System.Text.Json.Nodes;
using PostmanToOpenApi.Cli;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Cli;

/// <summary>The options that say how to read a collection.</summary>
public class InputOptionTests
{
    private const string Collection = """{ "info": { "name": "T" }, "item": [ { "name": "A", "item": [ { "name": "B", "item": [ { "name": "I", "request": "{{host}}/{{version}}/x" } ] } ] } ] }""";

    [Test]
    public void Convert_EnvironmentsAndVariables_AreTakenInTheirOrder()
    {
        using var folder = new TemporaryFolder();
        var first = folder.File("first.json", """{ "values": [ { "key": "host", "value": "https://first.test" }, { "key": "version", "value": "v1" } ] }""");
        var second = folder.File("second.json", """{ "values": [ { "key": "host", "value": "https://second.test" } ] }""");

        var (code, _, error) = Run("convert", folder.File("in.json", Collection), "-o", folder.File("out.json"), "--environment", first, "-e", second, "--variable", "version=v2", "--variable=odd=a=b");

        var document = JsonNode.Parse(File.ReadAllText(folder.File("out.json")))!;
        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That((document["servers"]![0]!["url"]!.ToString(), document["paths"]!.AsObject().Single().Key), Is.EqualTo(("https://second.test", "/v2/x")));
    }

    [TestCase("innermost", "B")]
    [TestCase("outermost", "A")]
    [TestCase("path", "AB")]
    [TestCase("all", "B,A")]
    public void Convert_Tags_FollowThePolicy(string policy, string tags)
    {
        using var folder = new TemporaryFolder();

        Run("convert", folder.File("in.json", Collection), "-o", folder.File("out.json"), "--tags", policy);

        var operation = JsonNode.Parse(File.ReadAllText(folder.File("out.json")))!["paths"]!.AsObject().Single().Value!["get"]!;
        Assert.That(string.Join(',', operation["tags"]!.AsArray()), Is.EqualTo(tags));
    }

    [TestCase("--variable", "hunter2")]
    [TestCase("--variable", "=hunter2")]
    [TestCase("--tags", "sideways")]
    public void Convert_OptionOfAWrongForm_IsAWrongCommandLineThatShowsNoValue(string option, string value)
    {
        using var folder = new TemporaryFolder();

        var (code, output, error) = Run("convert", folder.File("in.json", Collection), "-o", folder.File("out.json"), option, value);

        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.Contain(option == "--tags" ? "sideways" : option).And.Not.Contain("hunter2"));
    }

    [TestCase("missing.json", null, "error P2O1008")]
    [TestCase("in.json", "", "error P2O1015")]
    [TestCase("broken.json", "{ hunter2", "error P2O1003")]
    public void Convert_EnvironmentThatCannotBeRead_IsOneLineNamingIt(string name, string? content, string problem)
    {
        using var folder = new TemporaryFolder();
        var collection = folder.File("in.json", Collection);
        var environment = folder.File(name, string.IsNullOrEmpty(content) ? null : content);

        var (code, output, error) = Run("convert", collection, "-o", folder.File("out.json"), "--environment", environment);

        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(error.TrimEnd('\r', '\n'), Does.StartWith(environment).And.Contain(problem).And.Not.Contain("\n").And.Not.Contain("hunter2"));
        Assert.That(File.Exists(folder.File("out.json")), Is.False);
    }

    [Test]
    public void Convert_OutputIsAnEnvironment_RefusesAndKeepsIt()
    {
        using var folder = new TemporaryFolder();
        const string Environment = """{ "values": [] }""";
        var environment = folder.File("env.json", Environment);

        var (code, _, error) = Run("convert", folder.File("in.json", Collection), "-o", environment, "--environment", environment);

        Assert.That((code, File.ReadAllText(environment)), Is.EqualTo((1, Environment)));
        Assert.That(error, Does.Contain("would replace the environment"));
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }
}
