namespace Trengo.Testing.Tests.Readme;

/// <summary>The test that the package's README shows is compiled and run here, as it stands there.</summary>
public sealed class ReadmeTests
{
    [Test]
    public void Readme_ItsTest_IsTheOneBesideThis()
    {
        var root = FindRoot();
        var readme = File.ReadAllText(Path.Combine(root, "src", "Trengo.Generated.Testing", "README.md")).ReplaceLineEndings("\n");
        var shown = readme.Split("```csharp\n")[1].Split("```")[0];

        Assert.That(File.ReadAllText(Path.Combine(root, "tests", "Trengo.Generated.Testing.Tests", "Readme", "GreeterTests.cs")).ReplaceLineEndings("\n"), Is.EqualTo(shown));
    }

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
