namespace Trengo.Testing.Tests.Readme;

/// <summary>The test that the package's README shows is compiled and run here, as it stands there.</summary>
public sealed class ReadmeTests
{
    [Test]
    public void Readme_ItsTest_IsTheOneBesideThis() =>
        Assert.That(File.ReadAllText(Path.Combine(Repository.TestFolder, "GreeterTests.cs")).ReplaceLineEndings("\n"), Is.EqualTo(Repository.ReadmeTest));
}
