using PackageTests.Support;

namespace PackageTests;

/// <summary>The build looks at generated code before the compiler does, and nothing switches that off.</summary>
public sealed class SecondWallTests : LibraryScenario
{
    private string Stamp => Path.Combine(Repository.Generated, "trengo.postman_collection", "wall.stamp");

    [TestCase(false, TestName = "Build_CodeChangedByHand_FailsAndCompilesNothing")]
    [TestCase(true, TestName = "Build_CodeChangedByHandAndStampDeleted_FailsAndCompilesNothing")]
    [Property("Threat", "BS1")]
    [Category("Slow")]
    public void Build_CodeChangedByHand_FailsAndCompilesNothing(bool isStampDeleted)
    {
        var assembly = File.GetLastWriteTimeUtc(Repository.Assembly("net10.0"));
        File.WriteAllText(Repository.GeneratedCode, File.ReadAllText(Repository.GeneratedCode).Replace("public partial class TicketsClient :", "public static class Evil { } public partial class TicketsClient :", StringComparison.Ordinal));
        Repository.Change(Path.Combine(Repository.Root, ".editorconfig"), text => text + "\n[*]\ndotnet_diagnostic.P2O4020.severity = none\ndotnet_analyzer_diagnostic.severity = none\n");
        if (isStampDeleted)
        {
            Repository.Delete(Stamp);
        }

        var result = Repository.BuildBoth("-f", "net10.0", "-m:1", "-p:NoWarn=P2O4020%3BP2O4910", "-p:TreatWarningsAsErrors=false", "-p:MSBuildWarningsAsMessages=P2O4020%3BP2O4910", "-p:RunAnalyzersDuringBuild=false");

        Assert.That(result.ExitCode, Is.Not.Zero, result.ToString());
        Assert.That(result.Output, Does.Match(@"Clients\.refused\.txt\(\d+,\d+\): error P2O4020: 'static' stands where").And.Match(@"trengo\.postman_collection\.json : error P2O4910: "));
        Assert.That(File.GetLastWriteTimeUtc(Repository.Assembly("net10.0")), Is.EqualTo(assembly));
        Assert.That(Repository.GeneratedCode, Does.Not.Exist, "an editor would compile it");

        Assert.That(Repository.Build().MustSucceed().Generations, Is.EqualTo(1), "it is made anew");
    }

    [Test]
    [Category("Slow")]
    public void Build_StampDeleted_ChecksAndGeneratesNothing()
    {
        Repository.Delete(Stamp);

        var result = Repository.Build().MustSucceed();

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 0)));
        Assert.That(Stamp, Does.Exist);
    }

    [Test]
    [Category("Slow")]
    [Property("Threat", "BS1")]
    public void Build_ConverterThatCleansNoText_IsStopped()
    {
        Repository.Change(
            Path.Combine(Repository.Root, "tools", "PostmanToOpenApi", "Hardening", "FreeText.cs"),
            text => text.Replace("if (text is null || ", "if (text is null || text.Length > 0 || ", StringComparison.Ordinal));
        Repository.Change(Repository.Collection, text => text.Replace("\"List all tickets\"", "\"List\\u2028public static int Evil = 1;\\u2028/// all tickets\"", StringComparison.Ordinal));

        var result = Repository.Build();

        Assert.That(result.ExitCode, Is.Not.Zero, result.ToString());
        Assert.That(result.Output, Does.Match(@"Clients\.refused\.txt\(\d+,\d+\): error P2O402\d: ").And.Not.Contains("error CS"));
        Assert.That(File.ReadAllText(Path.ChangeExtension(Repository.GeneratedCode, null).Replace("Clients.g", "Clients.refused.txt", StringComparison.Ordinal)), Does.Contain("\u2028public static int Evil"));
    }
}
