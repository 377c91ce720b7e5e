namespace Trengo.Testing.Tests.Readme;

/// <summary>The test that the package's README shows is compiled and run here, as it stands there.</summary>
public sealed class ReadmeTests : StubTests
{
    [Test]
    public async Task Readme_ItsViolation_IsWhatATestIsTold()
    {
        await Assert.ThatAsync(() => Trengo.Messages.SendMessageAsync(TicketId, new SendMessageRequest()), Throws.InstanceOf<TrengoValidationException>());

        Assert.That(Stub.AssertNoViolations, Throws.InstanceOf<TrengoStubException>().With.Message.EqualTo(Repository.ReadmeViolation));
    }

    [Test]
    public void Readme_ItsTest_IsTheOneBesideThis() =>
        Assert.That(File.ReadAllText(Path.Combine(Repository.TestFolder, "GreeterTests.cs")).ReplaceLineEndings("\n"), Is.EqualTo(Repository.ReadmeTest));
}
