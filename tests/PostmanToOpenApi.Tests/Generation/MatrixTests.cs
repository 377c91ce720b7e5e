using PostmanToOpenApi.Tests.Hardening;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Every payload at every place, through the whole way: what comes out compiles and holds nothing of the payload but texts.</summary>
public sealed class MatrixTests
{
    [Test]
    public async Task Payloads_AtEveryPlaceOfADocument_StayTexts() =>
        await CheckAsync(HostileTexts.Payloads.Concat(Payloads.Code).Select(payload => Documents.HardenDocument(Sinks.Document(payload))));

    [Test]
    public async Task Payloads_AtEveryPlaceOfACollection_StayTexts() =>
        await CheckAsync(HostileTexts.Collections().Select(collection => OpenApiDocumentWriter.ToJson(Converting.File(collection).Document)));

    private static async Task CheckAsync(IEnumerable<string> documents)
    {
        var sources = new List<(string Name, string Code)>();
        var problems = new List<string>();
        foreach (var (index, document) in documents.Index())
        {
            var name = FormattableString.Invariant($"Payload{index}");
            var code = await Generator.BuildStepAsync(document, name);
            sources.Add((name, code));
            problems.AddRange(SecondWall.Check(code, document, name).Select(finding => finding.ToString(name)));
            problems.AddRange(ForeignCode.In(code).Select(text => $"{name}: {text}"));
        }

        problems.AddRange(Compiler.Errors(sources, hasRuntime: true));
        Assert.That(problems, Is.Empty, string.Join('\n', problems));
    }
}
