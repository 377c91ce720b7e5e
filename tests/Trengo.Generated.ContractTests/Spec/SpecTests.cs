using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PostmanToOpenApi;
using PostmanToOpenApi.Writing;
using Trengo.ContractTests.Support;

namespace Trengo.ContractTests.Spec;

/// <summary>What is committed in <c>spec/</c> is what the converter makes of the collection and the overlays.</summary>
public sealed class SpecTests
{
    private const string Update =
        "dotnet run --project tools/PostmanToOpenApi.Cli -- convert spec/trengo.postman_collection.json --overlay spec/overlays -o spec/trengo.openapi.json";

    private static readonly Regex Reference = new("\"#/components/schemas/([^\"]+)\"");

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
    public void Models_BeyondTheCollection_SayWhatEachMemberIs()
    {
        var models = Specification.Committed["components"]!["schemas"]!.AsObject();
        var silent = from name in ModelsBeyondTheCollection(models)
                     from member in models[name]!["properties"]?.AsObject() ?? []
                     where member.Value!["description"] is null
                     select $"{name}.{member.Key}";

        Assert.That(silent, Is.Empty, "members without a description; a $ref stands beside one as `allOf: [ { $ref: ... } ]`");
    }

    [Test]
    public void Conversion_OfTheSpec_WarnsOfNothing() =>
        Assert.That(Specification.Convert(withOverlays: true).Diagnostics, Is.Empty);

    // What the collection's requests send is the collection's to name; a new one must not need a description.
    private static HashSet<string> ModelsBeyondTheCollection(JsonObject schemas)
    {
        var ofTheCollection = Specification.Operations(Specification.Faithful).Select(operation => operation.Route).ToHashSet();
        var models = new HashSet<string>();
        var open = new Queue<JsonNode?>(Specification.Operations(Specification.Committed).SelectMany(operation => operation.Operation
            .Where(part => part.Key != "requestBody" || !ofTheCollection.Contains(operation.Route)).Select(part => part.Value)));
        while (open.TryDequeue(out var node))
        {
            foreach (var name in Reference.Matches(node?.ToJsonString() ?? "").Select(match => match.Groups[1].Value).Where(models.Add))
            {
                open.Enqueue(schemas[name]);
            }
        }

        return models;
    }
}
