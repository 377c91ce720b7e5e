using System.Globalization;
using Microsoft.OpenApi;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Writing;

public class OpenApiDocumentWriterTests
{
    // Parts that are written ahead, and those around them, at the ends of batches and beyond.
    [Test]
    public void ToJson_LargeDocument_IsWhatTheLibraryWrites(
        [Values(0, 64, 700)] int paths,
        [Values(0, 600, 833)] int schemas,
        [Values(OpenApiSpecVersion.OpenApi3_0, OpenApiSpecVersion.OpenApi3_1, OpenApiSpecVersion.OpenApi3_2)] OpenApiSpecVersion version)
    {
        var document = Large(paths, schemas);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        document.SerializeAs(version, new OpenApiJsonWriter(text));

        Assert.That(OpenApiDocumentWriter.ToJson(document, version), Is.EqualTo(text + "\n"));
    }

    private static OpenApiDocument Large(int paths, int schemas)
    {
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo { Title = "Large", Version = "1" },
            Servers = [new OpenApiServer { Url = "https://example.com" }],
            Paths = new OpenApiPaths { Extensions = Extension("after the paths") },
            Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema>(), Extensions = Extension("after the schemas") },
            Tags = new HashSet<OpenApiTag> { new() { Name = "B" }, new() { Name = "A" } },
            ExternalDocs = new OpenApiExternalDocs { Url = new Uri("https://example.com/docs") },
            Extensions = Extension("at the end"),
            Webhooks = new Dictionary<string, IOpenApiPathItem> { ["hook"] = Item(0) },
            JsonSchemaDialect = new Uri("https://example.com/dialect"),
            Self = new Uri("https://example.com/self"),
        };
        for (var i = 0; i < schemas; i++)
        {
            document.Components.Schemas[$"Model{i}"] = i % 100 == 50
                ? new OpenApiSchemaReference("Model0", document)
                : new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { ["näme"] = new OpenApiSchema { Description = new string('x', i) } } };
        }

        for (var i = 0; i < paths; i++)
        {
            document.Paths[$"/path{i}"] = Item(i);
        }

        document.RegisterComponents();
        return document;
    }

    private static OpenApiPathItem Item(int number) => new()
    {
        Operations = number % 10 == 9 ? null : new() { [HttpMethod.Get] = new OpenApiOperation { OperationId = $"get{number}", Responses = new() { ["200"] = new OpenApiResponse { Description = "ok" } } } },
    };

    private static Dictionary<string, IOpenApiExtension> Extension(string text) => new() { ["x-any"] = new JsonNodeExtension(text) };
}
