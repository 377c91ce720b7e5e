using PostmanToOpenApi;
using PostmanToOpenApi.Writing;
using Trengo.ContractTests.Support;

namespace Trengo.ContractTests.Spec;

/// <summary>What is committed in <c>spec/</c> is what the converter makes of the collection and the overlays.</summary>
public sealed class SpecTests
{
    private const string Update =
        "dotnet run --project tools/PostmanToOpenApi.Cli -- convert spec/trengo.postman_collection.json --overlay spec/overlays -o spec/trengo.openapi.json";

    [Test]
    public void OpenApiDocument_MadeAnew_IsTheCommittedOne()
    {
        var made = OpenApiDocumentWriter.ToUtf8(Specification.Convert(withOverlays: true).Document);

        Assert.That(
            made,
            Is.EqualTo(File.ReadAllBytes(Repository.OpenApi)),
            $"spec/trengo.openapi.json is not what the converter makes of the collection and the overlays. Write it anew with\n\n    {Update}\n\nand read the difference.");
    }

    [Test]
    public void Overlays_EveryAction_NamesItsSource()
    {
        var silent = Specification.Overlays
            .SelectMany(file => file.Split("  - target:").Skip(1))
            .Where(action => !action.Contains("\n    description:", StringComparison.Ordinal));

        Assert.That(silent, Is.Empty, "actions without a description that names the source");
    }

    [Test]
    public void Conversion_OfTheSpec_WarnsOfNothing() =>
        Assert.That(Specification.Convert(withOverlays: true).Diagnostics, Is.Empty);
}
