using PackageTests.Support;

namespace PackageTests;

/// <summary>What all tests share, and what is left of it at the end.</summary>
[SetUpFixture]
public sealed class TestRun
{
    [OneTimeTearDown]
    public void CleanUp()
    {
        SolutionPool.Dispose();
        PackedPackage.Delete();
    }
}
