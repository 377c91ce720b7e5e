using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Trengo.Quickstart.Tests;

/// <summary>The Quickstart as a process whose output is no terminal, which is how CI and scripts see it.</summary>
public sealed class QuickstartTests
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    private int _exitCode;
    private string _output = "";
    private string _error = "";

    [OneTimeSetUp]
    public async Task RunAsync()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Trengo.Quickstart.dll"));
        start.Environment.Remove("TRENGO_TOKEN");
        start.Environment.Remove("TRENGO_BASE_URL");

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(LongestRun);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        (_exitCode, _output, _error) = (process.ExitCode, await output, await error);
    }

    [Test]
    public void Quickstart_Run_Succeeds()
    {
        Assert.That(_exitCode, Is.Zero, _output + _error);
        Assert.That(_error, Is.Empty);
    }

    [Test]
    public void Quickstart_NoTerminal_HasALineForEachRequestInTheCollectionsOrder()
    {
        var lines = _output.Split('\n');
        var names = RequestNames().ToList();
        var named = names.Select(name => Array.FindIndex(lines, line => line.StartsWith(name, StringComparison.Ordinal))).ToList();

        Assert.That(named, Has.Count.EqualTo(names.Count).And.None.Negative.And.Ordered, _output);
    }

    [Test]
    public void Quickstart_GuidedTour_ShowsWhatEachStepDidBesideAFewLines()
    {
        var steps = Regex.Split(_output, "^[0-9]\\. ", RegexOptions.Multiline).Skip(1).Select(step => step.Split("\n\n")[0].TrimEnd().Split('\n')).ToList();

        Assert.That(steps.Select(step => step[0]), Is.EqualTo(new[]
        {
            "Convert", "Generate, in the build", "List, with paging", "Create", "Upload, with progress", "Survive a rate limit", "Verify a webhook",
        }));
        foreach (var step in steps)
        {
            Assert.That(step[^1], Does.StartWith("   -> "), step[0]);
            Assert.That(step[1..^1], Has.Length.InRange(1, 4).And.All.StartsWith("     "), step[0]);
        }

        Assert.That(_output, Does.Contain("60 tickets in 3 pages").And.Contain("8.0 MB sent").And.Contain("8.0 MB arrived").And.Contain("429, then 200").And.Contain("the signature is right"));
    }

    [Test]
    public void Quickstart_NoTerminal_WritesNoControlCodes() =>
        Assert.That(_output.Where(character => char.IsControl(character) && character is not ('\n' or '\r')), Is.Empty);

    private static IEnumerable<string> RequestNames()
    {
        using var collection = JsonDocument.Parse(File.ReadAllBytes(FindCollection()));
        return
        [
            .. from folder in collection.RootElement.GetProperty("item").EnumerateArray()
               from request in folder.GetProperty("item").EnumerateArray()
               select request.GetProperty("name").GetString(),
        ];
    }

    private static string FindCollection()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "spec", "trengo.postman_collection.json");
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds spec/trengo.postman_collection.json.");
    }
}
