using System.Xml.Linq;
using Microsoft.OpenApi;
using PackageTests.Support;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Writing;

namespace PackageTests;

/// <summary>What the templates make of <c>Templates/document.json</c>, compiled with and used by <c>Templates/Program.cs</c>.</summary>
public sealed class TemplateTests
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"templates {Guid.NewGuid():N}");
    private readonly List<string> _codes = [];
    private string _root = "";

    [OneTimeSetUp]
    public void CopyProject()
    {
        _root = ThrowAwayRepository.FindRepository();
        var step = Path.Combine(_root, "build", "PostmanToOpenApi.MSBuild");
        ThrowAwayRepository.CopyFolder(Path.Combine(_root, "tests", "PackageTests", "Templates"), _folder);
        ThrowAwayRepository.CopyFolder(Path.Combine(step, "templates"), Path.Combine(_folder, "templates"));
        ThrowAwayRepository.CopyFolder(Path.Combine(step, "runtime"), Path.Combine(_folder, "runtime"));
        File.WriteAllText(Path.Combine(_folder, "templates", "Pageable.Type.liquid"), "System.Collections.Generic.IAsyncEnumerable\n");
        File.Copy(Path.Combine(step, "nswag.json"), Path.Combine(_folder, "nswag.json"));

        var document = OpenApiDocument.Parse(File.ReadAllText(Path.Combine(_folder, "document.json")), "json").Document!;
        var log = new ConversionLog(new SourceFile("document.json", default));
        new DocumentHardener(document, log).Harden();
        File.WriteAllBytes(Path.Combine(_folder, "openapi.json"), OpenApiDocumentWriter.ToUtf8(document));
        _codes.AddRange(log.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [OneTimeTearDown]
    public void DeleteCopy() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Templates_DocumentWithAllTheyKnow_CompilesAndDoesWhatItSays()
    {
        Assert.That(_codes, Is.EquivalentTo([DiagnosticCodes.UnusableExtension, DiagnosticCodes.UnusableEnumValue]));

        var build = Run("build", "-nodeReuse:false", $"-p:NSwagVersion={Version("NSwag.MSBuild")}", $"-p:NewtonsoftVersion={Version("Newtonsoft.Json")}");
        Assert.That(build.ExitCode, Is.Zero, build.ToString());

        var program = Run(Path.Combine("bin", "Debug", "net10.0", "Templates.dll"));
        Assert.That(program.Output, Is.Empty);
        Assert.That(program.ExitCode, Is.Zero);
    }

    private string Version(string package) => XDocument.Load(Path.Combine(_root, "Directory.Packages.props")).Descendants("PackageVersion")
        .Single(version => (string?)version.Attribute("Include") == package).Attribute("Version")!.Value;

    private BuildResult Run(params string[] arguments) => Command.Run(_folder, arguments);
}
