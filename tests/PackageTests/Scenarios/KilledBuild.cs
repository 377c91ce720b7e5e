using System.Diagnostics;
using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>A build is killed while NSwag writes.</summary>
[Category("Slow")]
[Platform(Include = "Linux,MacOsX", Reason = "The dotnet that writes half a file is a shell script.")]
public sealed class KilledBuild : OwnSolutionScenario
{
    // Writes half of the code and waits to be killed; the converter it runs.
    private const string Script = """
        #!/bin/sh
        case "$*" in
        *nswag*) echo 'namespace Half {' > Clients.g.cs; touch "$HALF"; read -r line < "$HALF.pipe"; exit 1 ;;
        *) exec "$REAL" "$@" ;;
        esac
        """;

    [Test]
    [Property("Threat", "BS5")]
    public void KilledBuild_WhileNSwagWrites_LeavesNoHalfFileAndTheNextBuildIsGood()
    {
        var good = File.ReadAllText(Solution.Code);
        Solution.ChangeCollection(text => CollectionChange.AddPing(text, folder: 1));
        var host = Solution.Write("slow-dotnet", Script);
        var half = Path.Combine(Solution.Root, "half");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(host, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Solution.SetProperty("PostmanDotNetHost", host);
        using (var pipe = Process.Start("mkfifo", [half + ".pipe"]))
        {
            pipe.WaitForExit();
        }

        using var watcher = new FileSystemWatcher(Solution.Root, "half");
        using var isHalf = new ManualResetEventSlim();
        watcher.Created += (_, _) => isHalf.Set();
        watcher.EnableRaisingEvents = true;
        var start = Command.Prepare(Solution.Root, "build", "--no-restore", "-nodeReuse:false");
        start.Environment["HALF"] = half;
        start.Environment["REAL"] = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var build = Process.Start(start)!;
        Assert.That(isHalf.Wait(TimeSpan.FromMinutes(2)), Is.True, "NSwag was never run");

        build.Kill(entireProcessTree: true);
        build.WaitForExit();

        Assert.That(File.ReadAllText(Solution.Code), Is.EqualTo(good));
        Solution.SetProperty("PostmanDotNetHost", "");
        var result = Solution.Build().MustSucceed();
        Assert.That(result.Generations, Is.EqualTo(1), result.ToString());
        Assert.That(File.ReadAllText(Solution.Code), Does.Contain("PingServiceAsync").And.Not.Contain("Half"));
    }
}
