using System.Diagnostics;

namespace PackageTests.Support;

/// <summary>Runs <c>dotnet</c> as a user would.</summary>
internal static class Command
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    /// <summary>Runs it in a folder, to its end.</summary>
    public static BuildResult Run(string folder, params IEnumerable<string> arguments) => Run(Prepare(folder, arguments));

    /// <summary>A command that has not been started.</summary>
    public static ProcessStartInfo Prepare(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CI"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    /// <summary>Runs a command to its end, at most as long as a build may take.</summary>
    public static BuildResult Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        return Finish(process);
    }

    /// <summary>Waits for the end of a command that was started.</summary>
    public static BuildResult Finish(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'dotnet {string.Join(' ', process.StartInfo.ArgumentList)}' did not end within {Longest}.");
        }

        return new BuildResult(process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
    }
}
