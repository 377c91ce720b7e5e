using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PostmanToOpenApi.Tests.Hardening;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Clients of collections that hold texts which could become code.</summary>
[Category("Slow")]
public sealed class HostileClientTests
{
    private static readonly string[] Attributes =
    [
        "System.CodeDom.Compiler.GeneratedCode", "Newtonsoft.Json.JsonProperty", "Newtonsoft.Json.JsonExtensionData", "Newtonsoft.Json.JsonConverter", "System.Runtime.Serialization.EnumMember",
        "System.ComponentModel.DataAnnotations.Required", "System.ComponentModel.DataAnnotations.RegularExpression", "System.Diagnostics.DebuggerBrowsable", "System.Obsolete",
        "System.Runtime.CompilerServices.MethodImpl", "global::Newtonsoft.Json.JsonProperty", "global::Newtonsoft.Json.JsonExtensionData", "global::Newtonsoft.Json.JsonConverter",
    ];

    [TestCase(false, TestName = "Payloads_InStockClients_StayTextsAndCompile")]
    [TestCase(true, TestName = "Payloads_InClientsOfTheBuildStep_StayTextsAndCompile")]
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
        var foreign = sources.SelectMany(source => Foreign(source.Code).Select(text => $"{source.Name}: {text}")).ToList();
        Assert.That(foreign, Is.Empty, string.Join('\n', foreign));
    }

    // What no generated client has.
    private static IEnumerable<string> Foreign(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.Parse)).GetRoot();
        // A property may be called so: of "'Evil'" nothing else is left for a name.
        var names = root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "Evil" && token.Parent is not PropertyDeclarationSyntax).Select(token => token.Parent?.ToString());
        var attributes = root.DescendantNodes().OfType<AttributeSyntax>().Select(attribute => attribute.Name.ToString()).Where(name => !Attributes.Contains(name));
        var directives = root.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>()
            .Where(directive => directive.Kind() is not (SyntaxKind.NullableDirectiveTrivia or SyntaxKind.PragmaWarningDirectiveTrivia)).Select(directive => directive.ToString())
            .Where(directive => !directive.StartsWith("#if NET", StringComparison.Ordinal) && directive is not ("#else" or "#endif"));
        return names.Concat(attributes).Concat(directives).OfType<string>();
    }
}
