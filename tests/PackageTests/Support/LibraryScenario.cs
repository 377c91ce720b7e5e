namespace PackageTests.Support;

/// <summary>Tests that build the library again and again in a copy of the repository.</summary>
/// <remarks>The tests of a class share one copy, since the first build of a copy is what takes time; each begins with good code.</remarks>
public abstract class LibraryScenario
{
    private protected ThrowAwayRepository Repository { get; private set; } = null!;

    [OneTimeSetUp]
    public void CopyRepository()
    {
        Repository = new ThrowAwayRepository();
        Repository.Restore().MustSucceed();
    }

    [OneTimeTearDown]
    public void DeleteCopy() => Repository.Dispose();

    [SetUp]
    public void BeginWithGoodCode()
    {
        if (Repository.Undo())
        {
            MakeGood().MustSucceed();
        }
    }

    /// <summary>What makes the good code that a test begins with.</summary>
    private protected virtual BuildResult MakeGood() => Repository.Build();
}
