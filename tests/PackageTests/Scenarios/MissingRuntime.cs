using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>A machine whose <c>dotnet</c> has no .NET 10 runtime, as one with an older SDK, or that has no <c>dotnet</c> at all.</summary>
[Platform(Include = "Linux,MacOsX", Reason = "The dotnet that has no runtime is a shell script.")]
public sealed class MissingRuntime : PackageScenario
{
    // What the real one says, and does.
    private const string Script = """
        #!/bin/sh
        echo 'You must install or update .NET to run this application.' >&2
        echo "Framework: 'Microsoft.NETCore.App', version '10.0.0' (x64)" >&2
        exit 150
        """;

    [TestCase(true, TestName = "MissingRuntime_DotNetHasNone_IsOneErrorThatSaysWhatToInstall")]
    [TestCase(false, TestName = "MissingRuntime_NoDotNet_IsOneErrorThatSaysWhatToInstall")]
    [Property("Threat", "BS9")]
    public void MissingRuntime_Build_IsOneErrorThatSaysWhatToInstall(bool isThere)
    {
        var host = isThere ? Solution.Write("old-dotnet", Script) : Path.Combine(Solution.Root, "no-dotnet");
        if (isThere && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(host, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Solution.SetProperty("PostmanDotNetHost", host);
        Solution.ChangeCollection(text => text + "\n");

        var result = Solution.Build().MustFail();

        Assert.That(result.Errors, Has.Count.EqualTo(1), result.ToString());
        Assert.That(result.Errors[0], Does.Match(@"Shop\.csproj : error P2O4911: The \.NET 10 runtime is not there.*Install it"));
    }

    [TestCase("PostmanToOpenApiToolPath", "P2O4901", TestName = "MissingRuntime_NoConverter_IsOneError")]
    [TestCase("PostmanToOpenApiWallPath", "P2O4909", TestName = "MissingRuntime_NoWall_IsOneError")]
    [TestCase("NSwagDir_Net100", "P2O4903", TestName = "MissingRuntime_NoNSwag_IsOneError")]
    [Property("Threat", "BS9")]
    public void MissingRuntime_ToolGone_IsOneErrorThatNamesIt(string property, string code)
    {
        Solution.SetProperty(property, "gone/tool.dll");

        var result = Solution.Build().MustFail();

        Assert.That(result.Errors, Has.Count.EqualTo(1), result.ToString());
        Assert.That(result.Errors[0], Does.Contain($"Shop.csproj : error {code}: "));
    }

    [Test]
    [Property("Threat", "BS9")]
    public void MissingRuntime_VariableThatNamesAnotherDotNet_DisturbsNothing()
    {
        Solution.ChangeCollection(text => text + "\n");
        var build = Command.Prepare(Solution.Root, "build", "--no-restore", "-m:1", "-nodeReuse:false");
        build.Environment["DOTNET_ROOT"] = Path.Combine(Solution.Root, "gone");

        Assert.That(Command.Run(build).MustSucceed().Conversions, Is.EqualTo(1));
    }
}
