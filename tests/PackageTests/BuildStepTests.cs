using System.IO.Compression;
using System.Xml.Linq;
using PackageTests.Support;

namespace PackageTests;

/// <summary>The build step as the library uses it: what runs when.</summary>
public sealed class BuildStepTests : LibraryBuildTests
{
    [Test]
    public void Build_NothingChanged_RunsNeitherTool()
    {
        var code = File.GetLastWriteTimeUtc(Repository.GeneratedCode);

        var result = Succeed(Repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 0)), result.ToString());
        Assert.That(File.GetLastWriteTimeUtc(Repository.GeneratedCode), Is.EqualTo(code));
    }

    [Test]
    public void Build_TwoTargetFrameworksInParallel_GeneratesOnceForBoth()
    {
        Succeed(Repository.Clean());

        var result = Succeed(Repository.BuildBoth("-m"));

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 1)), result.ToString());
        Assert.That(Repository.Assembly("net10.0"), Does.Exist);
        Assert.That(Repository.Assembly("netstandard2.0"), Does.Exist);
    }

    [Test]
    public void Build_CollectionTouched_RunsNeitherTool()
    {
        File.SetLastWriteTimeUtc(Repository.Collection, File.GetLastWriteTimeUtc(Repository.GeneratedCode).AddDays(1));

        var result = Succeed(Repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 0)), result.ToString());
    }

    [Test]
    public void Build_CollectionReplacedByOneWithAnOlderDate_Generates()
    {
        Repository.Change(Repository.Collection, CollectionChange.RenameFirst);
        File.SetLastWriteTimeUtc(Repository.Collection, File.GetLastWriteTimeUtc(Repository.GeneratedCode).AddDays(-1));

        var result = Succeed(Repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 1)), result.ToString());
    }

    [Test]
    public void Build_CollectionSaysTheSameInOtherBytes_ConvertsButDoesNotGenerate()
    {
        Repository.Change(Repository.Collection, text => text + "\n");

        var result = Succeed(Repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 0)), result.ToString());
    }

    [TestCase("nswag.json", "\"generateClientInterfaces\": true", "\"generateClientInterfaces\":  true", TestName = "Build_NSwagSettingChanged_Generates")]
    [TestCase("templates/Class.liquid", "The member", "The property", TestName = "Build_TemplateChanged_Generates")]
    public void Build_StepChanged_Generates(string file, string old, string changed)
    {
        Repository.Change(Path.Combine(Repository.Step, file), text => text.Replace(old, changed, StringComparison.Ordinal));

        var result = Succeed(Repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 1)), result.ToString());
    }

    [Test]
    public void Build_TemplateRemoved_Generates()
    {
        var template = Path.Combine(Repository.Step, "templates", "Client.Method.Documentation.liquid");
        Repository.Change(template, _ => "");
        File.Delete(template);

        // Whether what comes of it compiles is no question here.
        var result = Repository.Build();

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 1)), result.ToString());
    }

    [Test]
    public void Build_OptionChanged_Generates()
    {
        Repository.Change(
            Path.Combine(Repository.Library, "Trengo.Generated.csproj"),
            text => text.Replace("<ExceptionClass>TrengoApiException</ExceptionClass>", "<ExceptionClass>System.Exception</ExceptionClass>", StringComparison.Ordinal));

        var result = Succeed(Repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 1)), result.ToString());
    }

    [Test]
    public void Build_ConverterChanged_Converts()
    {
        Repository.Change(
            Path.Combine(Repository.Root, "tools", "PostmanToOpenApi", "PostmanConverter.cs"),
            text => text + "\ninternal static class Added;\n");

        var result = Succeed(Repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((1, 0)), result.ToString());
    }

    [Test]
    public void Build_GeneratedFilesDeletedByHand_MakesThemAgain()
    {
        Repository.Delete(Repository.GeneratedCode);

        var result = Succeed(Repository.Build());

        Assert.That((result.Conversions, result.Generations), Is.EqualTo((0, 1)), result.ToString());
        Assert.That(Repository.GeneratedCode, Does.Exist);
    }

    [Test]
    public void Clean_AfterABuild_RemovesWhatWasGenerated()
    {
        var result = Succeed(Repository.Clean());

        Assert.That(Repository.Generated, Does.Not.Exist);
        Assert.That(result.Output.Split("Removing directory").Length - 1, Is.LessThanOrEqualTo(1), "how often the shared folder was removed");
    }

    [Test]
    [Category("Slow")]
    public void Pack_Library_DependsOnNothingOfTheBuild()
    {
        Succeed(Repository.Run("pack", "--no-restore", "-c", "Debug"));

        using var package = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(Repository.Library, "bin", "Debug"), "*.nupkg").Single());
        using var reader = new StreamReader(package.GetEntry("Trengo.Generated.nuspec")!.Open());
        var dependencies = XDocument.Load(reader).Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => (string)element.Attribute("id")!)
            .Distinct();
        Assert.That(dependencies, Is.EquivalentTo(["Newtonsoft.Json", "Trengo.Generated.Core"]));
        Assert.That(
            package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)),
            Is.EquivalentTo(
            [
                "lib/net10.0/Trengo.Generated.dll", "lib/net10.0/Trengo.Generated.xml",
                "lib/netstandard2.0/Trengo.Generated.dll", "lib/netstandard2.0/Trengo.Generated.xml",
            ]));
    }
}
