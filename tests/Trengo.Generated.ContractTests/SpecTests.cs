using PostmanToOpenApi;
using PostmanToOpenApi.Writing;
using Trengo.ContractTests.Support;

namespace Trengo.ContractTests;

/// <summary>What is committed in <c>spec/</c> is what the converter makes of the collection.</summary>
public sealed class SpecTests
{
    private const string Update =
        "dotnet run --project tools/PostmanToOpenApi.Cli -- convert spec/trengo.postman_collection.json -o spec/trengo.openapi.json";

    [Test]
    public void OpenApiDocument_MadeAnew_IsTheCommittedOne()
    {
        var result = PostmanConverter.Convert(File.ReadAllBytes(Repository.Collection), "spec/trengo.postman_collection.json");

        var made = OpenApiDocumentWriter.ToUtf8(result.Document);

        Assert.That(
            made,
            Is.EqualTo(File.ReadAllBytes(Repository.OpenApi)),
            $"spec/trengo.openapi.json is not what the converter makes of the collection. Write it anew with\n\n    {Update}\n\nand read the difference.");
    }
}
