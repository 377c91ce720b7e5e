using System.Text.RegularExpressions;
using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>The first lines of the package's README, copied word for word by somebody who has nothing but the package in a folder.</summary>
public sealed partial class ReadmeExample
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"newcomer {Guid.NewGuid():N}");

    [OneTimeTearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    [Platform(Include = "Linux,MacOsX", Reason = "The commands are those of a POSIX shell.")]
    public void ReadmeExample_CopiedWordForWord_Works()
    {
        var readme = File.ReadAllText(Path.Combine(ThrowAwayRepository.FindRepository(), "build", "PostmanToOpenApi.MSBuild", "README.md"));
        var section = readme[readme.IndexOf("## Ten lines", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", 1, StringComparison.Ordinal)];
        Directory.CreateDirectory(_folder);
        // What the README leaves to its reader: where the packages are, and which version it is.
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), PackedPackage.NuGetConfig);
        foreach (Match file in Files().Matches(section))
        {
            var path = Path.Combine(_folder, file.Groups["name"].Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Groups["text"].Value.Replace("Version=\"0.1.0\"", $"Version=\"{PackedPackage.Version}\"", StringComparison.Ordinal));
        }

        Assert.That(Commands().Match(section).Groups["text"].Value.Trim(), Is.EqualTo("dotnet run"));
        var sent = new List<string>();
        using var network = new StubProxy(line =>
        {
            sent.Add(line);
            return """{ "args": { "first_name": "Grace" } }""";
        });
        var run = Command.Prepare(_folder, "run", "-nodeReuse:false");
        run.Environment["http_proxy"] = network.Address;

        var result = Command.Run(run).MustSucceed();

        Assert.That(sent, Is.EqualTo(["GET http://postman-echo.com/get?first_name=Grace HTTP/1.1"]));
        Assert.That(result.Output.Trim().Split('\n')[^1], Is.EqualTo(Output().Match(section).Groups["text"].Value.Trim()));
    }

    [GeneratedRegex(@"`(?<name>[\w./]+)`:\n\n```\w+\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Files();

    [GeneratedRegex(@"```bash\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Output();
}
