using System.Reflection;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace Trengo.ContractTests.Spec;

/// <summary>What the generated methods answer with, read off their signatures.</summary>
public sealed class AnswerTests
{
    private static readonly string[] Deletions = ["DELETE /contacts/{contact_id}", "DELETE /webhooks/{webhook_id}"];

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
        var names = Operations.Select(operation => NameOf(operation.Operation));
        var byHand = new[] { "SendMediaAsync" };

        Assert.That(Methods.Keys.Except(byHand), Is.EquivalentTo(names));
    }

    private static bool IsModel(Type type) =>
        type.IsGenericType && type.GenericTypeArguments[0] is { Namespace: "Trengo", IsClass: true } && type.GenericTypeArguments[0] != typeof(JToken);

    private static MethodInfo MethodOf(JsonObject operation) => Methods[NameOf(operation)];

    private static string NameOf(JsonObject operation)
    {
        var id = operation["operationId"]!.GetValue<string>();
        return char.ToUpperInvariant(id[0]) + id[1..] + "Async";
    }
}
