using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>A feed has not the version of a package that one of our projects asks for, but a newer one.</summary>
public sealed class DependencyDrift
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"drift {Guid.NewGuid():N}");

    [OneTimeTearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    [Property("Threat", "BS7")]
    public void DependencyDrift_AnotherVersionThanAskedFor_IsNotRestored()
    {
        Directory.CreateDirectory(_folder);
        File.Copy(Path.Combine(ThrowAwayRepository.FindRepository(), "Directory.Build.props"), Path.Combine(_folder, "Directory.Build.props"));
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), PackedPackage.NuGetConfig);
        File.WriteAllText(Path.Combine(_folder, "Drift.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="PostmanToOpenApi.MSBuild" Version="0.0.0-a" /></ItemGroup>
            </Project>
            """);

        var result = Command.Run(_folder, "restore", "-nodeReuse:false").MustFail();

        Assert.That(result.Output, Does.Contain("error NU1603: ").And.Contain("PostmanToOpenApi.MSBuild 0.0.0-a was not found"));
    }
}
