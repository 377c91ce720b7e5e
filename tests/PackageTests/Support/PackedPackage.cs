using System.Reflection;

namespace PackageTests.Support;

/// <summary>The package of the build step, packed once for all tests, in a folder that is a feed.</summary>
/// <remarks>Its version is its own: NuGet keeps what it has unpacked once, and would go on using an older package of the same version.</remarks>
internal static class PackedPackage
{
    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>The platform whose tools it has compiled ahead of time.</summary>
    public static string Platform => Metadata("Platform");

    public static string Version { get; } = $"0.0.0-test-{Guid.NewGuid():N}";

    /// <summary>The folder that the package is in.</summary>
    public static string Feed => Packed.Value;

    /// <summary>The text of a <c>nuget.config</c> that has the feed beside the sources of the machine.</summary>
    public static string NuGetConfig => $"""<configuration><packageSources><add key="packed" value="{Feed}" /></packageSources></configuration>""";

    public static string File => Path.Combine(Feed, $"PostmanToOpenApi.MSBuild.{Version}.nupkg");

    /// <summary>Where NuGet unpacks it.</summary>
    public static string Unpacked => Path.Combine(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
        "postmantoopenapi.msbuild",
        Version);

    /// <summary>Deletes the package, and what NuGet unpacked of it.</summary>
    public static void Delete()
    {
        foreach (var folder in new[] { Packed.IsValueCreated ? Feed : Unpacked, Unpacked }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    private static string Pack()
    {
        var feed = Path.Combine(Path.GetTempPath(), $"feed {Guid.NewGuid():N}");
        var project = Path.Combine(ThrowAwayRepository.FindRepository(), "build", "PostmanToOpenApi.MSBuild");
        // For this platform alone: what the others need would have to be fetched.
        var result = Command.Run(project, "pack", "--no-build", "-c", Metadata("Configuration"), $"-p:PackageVersion={Version}", $"-p:ReadyToRunPlatforms={Platform}", "-o", feed, "-nodeReuse:false");
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        return feed;
    }
}
