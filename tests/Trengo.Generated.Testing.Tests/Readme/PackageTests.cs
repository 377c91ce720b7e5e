using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace Trengo.Testing.Tests.Readme;

/// <summary>The README's test in a project of somebody else, which has nothing but the packages.</summary>
[Category("Slow")]
public sealed class PackageTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Trengo.Generated" Version="*" />
            <PackageReference Include="Trengo.Generated.Testing" Version="*" />
            <PackageReference Include="NUnit" Version="5.0.0" />
            <PackageReference Include="NUnit3TestAdapter" Version="6.3.1" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
          </ItemGroup>
        </Project>
        """;

    // A folder of its own for packages, or another day's package of the same version would be taken. What is not ours is read from the usual one.
    private const string Configuration = """
        <configuration>
          <packageSources><add key="packed" value="feed" /></packageSources>
          <config><add key="globalPackagesFolder" value="packages" /></config>
          <fallbackPackageFolders><add key="usual" value="USUAL" /></fallbackPackageFolders>
        </configuration>
        """;

    private static readonly TimeSpan LongestCommand = TimeSpan.FromMinutes(10);

    private string _folder = "";

    [OneTimeSetUp]
    public async Task PackAsync()
    {
        _folder = Directory.CreateTempSubdirectory("throw-away").FullName;
        foreach (var project in new[] { "Trengo.Generated.Core", "Trengo.Generated", "Trengo.Generated.Testing" })
        {
            await SucceedAsync("pack", Path.Combine(Repository.Root, "src", project), "-o", Path.Combine(_folder, "feed"));
        }
    }

    [OneTimeTearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task ReadmeTest_CopiedWordForWordIntoAThrowAwayProject_Passes()
    {
        var usual = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await WriteAsync("nuget.config", Configuration.Replace("USUAL", usual, StringComparison.Ordinal));
        await WriteAsync("ThrowAway.csproj", Project);
        await WriteAsync("GreeterTests.cs", Repository.ReadmeTest);
        await WriteAsync("Greeter.cs", await File.ReadAllTextAsync(Path.Combine(Repository.TestFolder, "Greeter.cs")));

        var output = await SucceedAsync("test", _folder);

        Assert.That(output, Does.Contain("Passed:     1"));
    }

    [Test]
    public async Task Package_Dependencies_AreTheLibraryAndWireMockAlone()
    {
        await using var package = await ZipFile.OpenReadAsync(Directory.GetFiles(Path.Combine(_folder, "feed"), "Trengo.Generated.Testing.*.nupkg").Single());
        await using var nuspec = await package.GetEntry("Trengo.Generated.Testing.nuspec")!.OpenAsync();
        var metadata = await XDocument.LoadAsync(nuspec, LoadOptions.None, CancellationToken.None);
        string[] Ids(string element, string id) => [.. metadata.Descendants().Where(node => node.Name.LocalName == element).Select(node => (string)node.Attribute(id)!)];

        Assert.That(Ids("dependency", "id"), Is.EquivalentTo(new[] { "Trengo.Generated", "WireMock.Net.Minimal" }));
        Assert.That(Ids("frameworkReference", "name"), Is.EqualTo(new[] { "Microsoft.AspNetCore.App" }));
    }

    private Task WriteAsync(string file, string text) => File.WriteAllTextAsync(Path.Combine(_folder, file), text);

    private async Task<string> SucceedAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments.Append("-nodeReuse:false"))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(LongestCommand);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        Assert.That(process.ExitCode, Is.Zero, await output + await error);
        return await output;
    }
}
