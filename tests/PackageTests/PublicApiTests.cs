using PackageTests.Support;

namespace PackageTests;

/// <summary>The lists of the public API: who is told of a change of it, and what the command makes of them.</summary>
/// <remarks>One story in one copy, for its builds take long: the API changes in several ways, is built, listed and built again.</remarks>
public sealed class PublicApiTests
{
    private const string Command = "dotnet build src/Trengo.Generated -t:ListPublicApi";
    private const string Stale = "Trengo.ITicketsClient.GoneAsync() -> System.Threading.Tasks.Task!";
    private const string Added = "static Trengo.TicketsClient.Answer() -> int";
    private const string OnlyNet10 = "static Trengo.TicketsClient.Question() -> int";
    private const string Nullable = "Trengo.Ticket.Subject.get -> string?";
    private const string NotNullable = "Trengo.Ticket.Subject.get -> string!";

    private ThrowAwayRepository _repository = null!;
    private string _committed = null!;
    private BuildResult _ci = null!;
    private BuildResult _laptop = null!;
    private BuildResult _listing = null!;
    private BuildResult _ciAfterListing = null!;

    [OneTimeSetUp]
    public void ChangeBuildListAndBuildAgain()
    {
        _repository = new ThrowAwayRepository();
        _committed = File.ReadAllText(List());
        Assert.That(_repository.Restore().ExitCode, Is.Zero);

        _repository.Change(_repository.Collection, CollectionChange.AddPing);
        AddMethod("Answer");
        _repository.Change(List(), text => text.Replace(Nullable + "\n", NotNullable + "\n", StringComparison.Ordinal) + Stale + "\n");

        _ci = _repository.Run("build", "--no-restore", "-p:CI=true");
        _laptop = _repository.Run("build", "--no-restore");
        AddMethod("Question", "NET");
        _listing = _repository.Run("build", "--no-restore", "-t:ListPublicApi");
        _repository.IsContinuousIntegration = true;
        _ciAfterListing = _repository.Run("build", "--no-restore");
    }

    [OneTimeTearDown]
    public void DeleteCopy() => _repository.Dispose();

    [Test]
    public void CiBuild_ApiChanged_FailsOnceNamingTheCommand()
    {
        Assert.That(_ci.ExitCode, Is.Not.Zero, _ci.ToString());
        Assert.That(_ci.Output, Does.Contain("error API0001: ").And.Contain("4 added, 2 removed").And.Contain(Command));
        Assert.That(_ci.Output, Does.Contain("1 Error(s)"), "two target frameworks, one verdict");
    }

    [TestCase("+ " + Added, TestName = "CiBuild_MethodWrittenByHand_IsNamed")]
    [TestCase("+ Trengo.ITicketsClient.PingServiceAsync(", TestName = "CiBuild_RequestAdded_IsNamed")]
    [TestCase("- " + Stale, TestName = "CiBuild_ListedMemberGone_IsNamed")]
    [TestCase("+ " + Nullable, TestName = "CiBuild_NullabilityChanged_NamesTheNewOne")]
    [TestCase("- " + NotNullable, TestName = "CiBuild_NullabilityChanged_NamesTheListedOne")]
    public void CiBuild_ApiChanged_Names(string line) => Assert.That(_ci.Output, Does.Contain(": error API0001: " + line));

    [Test]
    public void LaptopBuild_ApiChangedAndAlreadyCompiled_SaysSoOnceAndSucceeds()
    {
        Assert.That(_laptop.ExitCode, Is.Zero, _laptop.ToString());
        Assert.That(_laptop.Output, Does.Contain("0 Warning(s)"));
        Assert.That(_laptop.Output.Split("4 added, 2 removed").Length - 1, Is.EqualTo(1), _laptop.ToString());
        Assert.That(_laptop.Output, Does.Contain(Command));
    }

    [Test]
    public void ListPublicApi_ApiChanged_ChangesTheLinesThatDiffer()
    {
        Assert.That(_listing.ExitCode, Is.Zero, _listing.ToString());
        var before = _committed.Split('\n');
        var after = File.ReadAllText(List()).Split('\n');
        Assert.That(before.Except(after), Is.Empty);
        Assert.That(after.Except(before), Has.Exactly(3).Items);
        Assert.That(after.Except(before), Has.Exactly(1).EqualTo(Added).And.Exactly(2).Contains("TicketsClient.PingServiceAsync("));
    }

    [Test]
    public void ListPublicApi_MemberOfOneTargetFramework_IsInItsList()
    {
        Assert.That(File.ReadAllText(List(".net10.0")), Is.EqualTo("#nullable enable\n" + OnlyNet10 + "\n"));
    }

    [Test]
    public void ListPublicApi_Always_WritesTheSameBytesEverywhere()
    {
        var lines = File.ReadAllText(List()).Split('\n');

        Assert.That(lines[0], Is.EqualTo("#nullable enable"));
        Assert.That(lines[1..^1], Is.Ordered.Using<string>(StringComparer.Ordinal));
        Assert.That(lines[^1], Is.Empty);
        Assert.That(lines, Has.None.Contains('\r'));
    }

    [Test]
    public void CiBuild_ApiListed_Succeeds()
    {
        Assert.That(_ciAfterListing.ExitCode, Is.Zero, _ciAfterListing.ToString());
        Assert.That(_ciAfterListing.Output, Does.Not.Contain("public API"));
    }

    private void AddMethod(string name, string symbol = "true") => File.WriteAllText(
        Path.Combine(_repository.Library, "Clients", $"TicketsClient.{name}.cs"),
        $"namespace Trengo;\n\n#if {symbol}\npublic partial class TicketsClient\n{{\n    /// <summary>Six by nine.</summary>\n    public static int {name}() => 42;\n}}\n#endif\n");

    private string List(string targetFramework = "") => Path.Combine(_repository.Library, $"PublicAPI.Unshipped{targetFramework}.txt");
}
