using System.Reflection;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace Trengo.ContractTests.Spec;

/// <summary>What the generated methods answer with, read off their signatures.</summary>
public sealed class AnswerTests
{
    private static readonly string[] Deletions = ["DELETE /contacts/{contact_id}", "DELETE /webhooks/{webhook_id}"];

    private static readonly string[] ByHand =
    [
        "SendMediaAsync", "DownloadAttachmentAsync", "SendTextAsync", "SendNoteAsync", "AssignToUserAsync", "AssignToTeamAsync", "CloseWithResultAsync",
        "ListAllTicketsUpdatedSinceAsync", "FindContactAsync", "FindOrCreateContactAsync", "StartTemplateConversationAsync", "SendTemplateAsync",
    ];

    private static readonly IReadOnlyDictionary<string, MethodInfo> Methods = typeof(TrengoClient).GetProperties()
        .Where(property => property.PropertyType.IsInterface)
        .SelectMany(property => property.PropertyType.GetMethods())
        .ToDictionary(method => method.Name);

    private static IEnumerable<(string Route, JsonObject Operation)> Operations => Specification.Operations(Specification.Committed);

    [Test]
    public void CollectionsOperations_TheirAnswers_AreModelsExceptForTheDeletions()
    {
        var ofTheCollection = Specification.Operations(Specification.Faithful).Select(operation => operation.Route).ToHashSet();
        var answers = Operations.Where(operation => ofTheCollection.Contains(operation.Route))
            .ToDictionary(operation => operation.Route, operation => MethodOf(operation.Operation).ReturnType);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answers.Where(answer => answer.Value == typeof(Task)).Select(answer => answer.Key), Is.EquivalentTo(Deletions), "answered with nothing");
            Assert.That(
                answers.Where(answer => answer.Value != typeof(Task) && !IsModel(answer.Value)).Select(answer => answer.Key),
                Is.Empty,
                "answered without a model: name one in an overlay (spec/overlays/README.md)");
        }
    }

    [Test]
    public void Operations_WithAnAnswer_ReturnNullOnlyWhereTheyWrite()
    {
        var nullability = new NullabilityInfoContext();
        var wrong = Operations.Select(operation => (operation.Route, Method: MethodOf(operation.Operation)))
            .Where(operation => IsModel(operation.Method.ReturnType))
            .Where(operation => operation.Route.StartsWith("GET ", StringComparison.Ordinal)
                == (nullability.Create(operation.Method.ReturnParameter).GenericTypeArguments[0].ReadState == NullabilityState.Nullable));

        Assert.That(wrong.Select(operation => operation.Route), Is.Empty);
    }

    [Test]
    public void Operations_OfTheDocument_HaveOneMethodEach()
    {
        var walks = Operations.Select(operation => operation.Operation["x-pagination"]?["method"]?.GetValue<string>()).OfType<string>().Select(ToMethod);

        Assert.That(Methods.Keys.Except(ByHand), Is.EquivalentTo(Operations.Select(operation => NameOf(operation.Operation)).Concat(walks)));
        Assert.That(ByHand, Is.SubsetOf(Methods.Keys));
    }

    private static bool IsModel(Type type) =>
        type.IsGenericType && type.GenericTypeArguments[0] is { Namespace: "Trengo", IsClass: true } && type.GenericTypeArguments[0] != typeof(JToken);

    private static MethodInfo MethodOf(JsonObject operation) => Methods[NameOf(operation)];

    private static string NameOf(JsonObject operation) => ToMethod(operation["operationId"]!.GetValue<string>());

    private static string ToMethod(string name) => char.ToUpperInvariant(name[0]) + name[1..] + "Async";
}
