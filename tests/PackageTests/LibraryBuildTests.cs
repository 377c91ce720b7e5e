using PackageTests.Support;

namespace PackageTests;

/// <summary>Tests that build the library again and again in a copy of the repository.</summary>
/// <remarks>The tests of a class share one copy, since the first build of a copy is what takes time; each begins with a good build.</remarks>
public abstract class LibraryBuildTests
{
    private protected ThrowAwayRepository Repository { get; private set; } = null!;

    [OneTimeSetUp]
    public void CopyRepository()
    {
        Repository = new ThrowAwayRepository();
        Succeed(Repository.Restore());
    }

    [OneTimeTearDown]
    public void DeleteCopy() => Repository.Dispose();

    [SetUp]
    public void BeginWithAGoodBuild()
    {
        if (Repository.Undo())
        {
            Succeed(Repository.Build());
        }
    }

    private protected static BuildResult Succeed(BuildResult result)
    {
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        return result;
    }
}
