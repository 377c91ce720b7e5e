using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Real collections, in the folder that the environment variable <c>POSTMAN_CORPUS</c> names.</summary>
[Category("Slow")]
public sealed class CorpusTests
{
    private readonly List<(string Name, ConversionResult Result)> _converted = [];
    private readonly List<(string Name, PostmanConversionException Refusal)> _refused = [];

    [OneTimeSetUp]
    public void Convert()
    {
        if (Environment.GetEnvironmentVariable("POSTMAN_CORPUS") is not { Length: > 0 } folder)
        {
            Assert.Ignore("POSTMAN_CORPUS names no folder of collections.");
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            try
            {
                _converted.Add((name, PostmanConverter.Convert(File.ReadAllBytes(path), name)));
            }
            catch (PostmanConversionException refusal)
            {
                _refused.Add((name, refusal));
            }
        }
    }

    [Test]
    public void Corpus_Unreadable_IsRefusedInOneLineForAReasonOfItsOwn() => Assert.Multiple(() =>
    {
        foreach (var (name, refusal) in _refused)
        {
            TestContext.Out.WriteLine(refusal.Message);
            Assert.That(refusal.Message, Does.Not.Contain("\n"));
            Assert.That(refusal.Diagnostic.Code, Is.AnyOf(DiagnosticCodes.NotJson, DiagnosticCodes.NotUtf8, DiagnosticCodes.EmptyFile, DiagnosticCodes.NotACollection), name);
        }
    });

    [Test]
    public void Corpus_Readable_LosesNoRequestAndKeepsTheRules() => Assert.Multiple(() =>
    {
        foreach (var (name, result) in _converted)
        {
            var counts = result.Counts;
            Assert.That(counts.Operations + counts.Merged + counts.LeftOut, Is.EqualTo(counts.Requests), name);
            Assert.That(result.Document.Paths.Values.Sum(path => path.Operations?.Count ?? 0), Is.EqualTo(counts.Operations), name);
            DocumentRules.Check(result.Json());
        }
    });

    [TestCase(false, TestName = "Corpus_StockClient_Compiles")]
    [TestCase(true, TestName = "Corpus_ClientOfTheBuildStep_Compiles")]
    public async Task Corpus_Client_Compiles(bool ofBuildStep)
    {
        var sources = new List<(string Name, string Code)>();
        var problems = new List<string>();
        foreach (var (index, (name, result)) in _converted.Index())
        {
            var document = OpenApiDocumentWriter.ToJson(result.Document);
            if (!ofBuildStep && Collisions.AreIn(JsonNode.Parse(document)))
            {
                TestContext.Out.WriteLine($"{name} has properties that only the build step's templates can tell apart.");
                continue;
            }

            try
            {
                var clientNamespace = FormattableString.Invariant($"Client{index}");
                sources.Add((name, ofBuildStep ? await Generator.BuildStepAsync(document, clientNamespace) : await Generator.StockAsync(document, clientNamespace)));
                problems.AddRange(ofBuildStep ? SecondWall.Check(sources[^1].Code, document, clientNamespace).Select(finding => finding.ToString(name)) : []);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                problems.Add($"{name}: {e.Message}");
            }
        }

        problems.AddRange(Compiler.Errors(sources, hasRuntime: ofBuildStep));

        Assert.That(problems, Is.Empty, string.Join('\n', problems));
        TestContext.Out.WriteLine(FormattableString.Invariant($"{sources.Count} clients compiled, {_refused.Count} collections refused."));
    }
}
