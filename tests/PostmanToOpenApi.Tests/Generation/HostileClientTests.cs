using PostmanToOpenApi.Tests.Hardening;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Clients of collections that hold texts which could become code.</summary>
[Category("Slow")]
public sealed class HostileClientTests
{
    [TestCase(false, TestName = "Payloads_InStockClients_StayTextsAndCompile")]
    [TestCase(true, TestName = "Payloads_InClientsOfTheBuildStep_StayTextsAndCompile")]
    [Property("Threat", "CV1")]
    public async Task Payloads_InClients_StayTextsAndCompile(bool ofBuildStep)
    {
        var sources = new List<(string Name, string Code)>();
        for (var position = 0; position < HostileTexts.Positions.Count; position++)
        {
            for (var payload = 0; payload < HostileTexts.Payloads.Count; payload++)
            {
                var options = new ConversionOptions { IncludeExamples = true };
                var result = PostmanConverter.Convert(System.Text.Encoding.UTF8.GetBytes(HostileTexts.Collection(position, payload)), Converting.FileName, options);
                var document = OpenApiDocumentWriter.ToJson(result.Document);
                var name = FormattableString.Invariant($"P{position}x{payload}");
                sources.Add((name, ofBuildStep ? await Generator.BuildStepAsync(document, name) : await Generator.StockAsync(document, name)));
                Assert.That(ofBuildStep ? SecondWall.Check(sources[^1].Code, document, name) : [], Is.Empty, name);
            }
        }

        var errors = Compiler.Errors(sources, hasRuntime: ofBuildStep);
        Assert.That(errors, Is.Empty, string.Join('\n', errors));
        var foreign = sources.SelectMany(source => ForeignCode.In(source.Code).Select(text => $"{source.Name}: {text}")).ToList();
        Assert.That(foreign, Is.Empty, string.Join('\n', foreign));
    }
}
