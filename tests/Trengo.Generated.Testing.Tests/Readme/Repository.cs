namespace Trengo.Testing.Tests.Readme;

/// <summary>Where the files of the repository are, seen from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string TestFolder => Path.Combine(Root, "tests", "Trengo.Generated.Testing.Tests", "Readme");

    /// <summary>The test that the package's README shows.</summary>
    public static string ReadmeTest => ReadmeBlock("csharp");

    /// <summary>What the README says a test is told of a violation.</summary>
    public static string ReadmeViolation => ReadmeBlock("text").TrimEnd('\n');

    private static string ReadmeBlock(string language) =>
        File.ReadAllText(Path.Combine(Root, "src", "Trengo.Generated.Testing", "README.md")).ReplaceLineEndings("\n").Split($"```{language}\n")[1].Split("```")[0];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Trengo.Generated.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
