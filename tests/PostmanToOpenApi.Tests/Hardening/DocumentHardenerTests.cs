using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Hardening;

/// <summary>The pass holds for documents that no conversion would make.</summary>
public class DocumentHardenerTests
{
    [Test]
    public void Harden_HostileDocument_LeavesOnlyWhatIsSafe()
    {
        var document = Hostile();
        var log = new ConversionLog(new SourceFile("x.json", default));

        new DocumentHardener(document, log).Harden();

        var json = System.Text.Json.Nodes.JsonNode.Parse(OpenApiDocumentWriter.ToJson(document))!;
        DocumentRules.Check(json);
        Assert.That(document.Components!.Schemas!.Keys, Is.EqualTo(["ApiExceptionModel", "AB", "AB2", "TicketsClient2"]));
        Assert.That(document.Paths.Keys, Is.EqualTo(["/ok"]));
        Assert.That(
            log.Diagnostics.Select(diagnostic => diagnostic.Code),
            Is.EquivalentTo([
                DiagnosticCodes.UnsafeKey, DiagnosticCodes.UnsafeKey, DiagnosticCodes.ForeignReference, DiagnosticCodes.UnsafeParameterName,
                .. Enumerable.Repeat(DiagnosticCodes.ChangedName, 6), DiagnosticCodes.UnsafeValue,
            ]));
    }

    [TestCase("ApiRequest")]
    [TestCase("IFilePart")]
    [TestCase("OpenEnumConverter")]
    public void Harden_ComponentCalledLikeATypeBesideGeneratedCode_GetsASuffix(string name)
    {
        var document = new OpenApiDocument { Paths = [], Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema> { [name] = new OpenApiSchema() } } };

        new DocumentHardener(document, new ConversionLog(new SourceFile("x.json", default))).Harden();

        Assert.That(document.Components.Schemas.Keys, Is.EqualTo([name + "Model"]));
    }

    private static OpenApiDocument Hostile()
    {
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo { Title = "T\u2028", Version = "1" },
            Tags = new HashSet<OpenApiTag> { new() { Name = "Tickets" } },
            Paths = [],
            Components = new OpenApiComponents
            {
                Schemas = new Dictionary<string, IOpenApiSchema>
                {
                    ["ApiException"] = new OpenApiSchema { Type = JsonSchemaType.Object, Default = 5, Enum = [1] },
                    ["A B"] = new OpenApiSchema { Description = "x\u2029y" },
                    ["a-b"] = new OpenApiSchema(),
                    ["TicketsClient"] = new OpenApiSchema(),
                },
            },
        };
        document.Paths["/a\"); Evil(); //"] = Item(document, new OpenApiSchema());
        document.Paths["/ok"] = Item(document, new OpenApiSchemaReference("A B", document));
        document.Paths["/ok"].Operations![HttpMethod.Post] = Item(document, new OpenApiSchemaReference("Missing", document)).Operations![HttpMethod.Get];
        document.Paths["/ok"].Operations![HttpMethod.Get].Responses!["2XX"] = new OpenApiResponse();
        document.Paths["/ok"].Operations![HttpMethod.Get].Parameters = [new OpenApiParameter { Name = "a\"b", In = ParameterLocation.Query }];
        return document;
    }

    private static OpenApiPathItem Item(OpenApiDocument document, IOpenApiSchema schema) => new()
    {
        Operations = new Dictionary<HttpMethod, OpenApiOperation>
        {
            [HttpMethod.Get] = new()
            {
                OperationId = "get it!",
                Tags = new HashSet<OpenApiTagReference> { new("Tickets", document) },
                Responses = new OpenApiResponses
                {
                    ["200"] = new OpenApiResponse
                    {
                        Description = "x\u0085y",
                        Content = new Dictionary<string, IOpenApiMediaType> { ["application/json"] = new OpenApiMediaType { Schema = schema } },
                    },
                },
            },
        },
    };
}
