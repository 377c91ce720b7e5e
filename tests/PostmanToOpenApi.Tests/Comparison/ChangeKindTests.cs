using PostmanToOpenApi.Comparison;
using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>Each kind of change is found, alone, and means what the table says.</summary>
public class ChangeKindTests
{
    private static IEnumerable<ChangeCase> AllCases => ChangeCases.All.Concat(SchemaCases.All);

    private static IEnumerable<TestCaseData> NumberedCases => AllCases.Select((@case, index) => new TestCaseData(@case).SetArgDisplayNames($"{@case.Word} {index}"));

    [TestCaseSource(nameof(NumberedCases))]
    public void Compare_OneChange_IsOneFindingOfItsKind(object argument)
    {
        var @case = (ChangeCase)argument;

        Assert.That(@case.Changes().Select(change => change.Kind), Is.EqualTo([@case.Kind]));
    }

    [Test]
    public void Kinds_AllOfThem_HaveACase() =>
        Assert.That(ChangeKinds.All.Select(kind => kind.Word).Except(AllCases.Select(@case => @case.Word)), Is.EqualTo(["api-comparison-incomplete"]), "That one has a test of its own.");

    [Test]
    public void Kinds_CodesAndWords_AreUnique()
    {
        Assert.That(ChangeKinds.All.Select(kind => kind.Code), Is.Unique.And.Ordered.And.All.Match("^P2O5[0-8][0-9]{2}$"));
        Assert.That(ChangeKinds.All.Select(kind => kind.Word), Is.Unique);
        Assert.That(ChangeKinds.All, Has.Count.GreaterThan(40));
    }

    // oasdiff's levels.
    [TestCase("request-property-type-changed", ChangeLevel.Breaking)]
    [TestCase("response-property-type-changed", ChangeLevel.Breaking)]
    [TestCase("request-property-type-generalized", ChangeLevel.Harmless)]
    [TestCase("response-property-type-generalized", ChangeLevel.Breaking)]
    [TestCase("response-property-type-specialized", ChangeLevel.Harmless)]
    [TestCase("request-property-enum-value-removed", ChangeLevel.Breaking)]
    [TestCase("request-parameter-enum-value-added", ChangeLevel.Harmless)]
    [TestCase("response-property-enum-value-added", ChangeLevel.Unclear)]
    [TestCase("response-property-enum-value-removed", ChangeLevel.Harmless)]
    [TestCase("request-parameter-became-nullable", ChangeLevel.Harmless)]
    [TestCase("response-body-became-nullable", ChangeLevel.Breaking)]
    [TestCase("request-property-max-length-decreased", ChangeLevel.Breaking)]
    [TestCase("response-property-max-length-increased", ChangeLevel.Breaking)]
    [TestCase("request-property-pattern-changed", ChangeLevel.Unclear)]
    [TestCase("request-property-removed", ChangeLevel.Unclear)]
    [TestCase("request-parameter-removed", ChangeLevel.Unclear)]
    [TestCase("new-required-request-parameter", ChangeLevel.Breaking)]
    [TestCase("response-success-status-removed", ChangeLevel.Breaking)]
    [TestCase("endpoint-added", ChangeLevel.Harmless)]
    public void Level_OfAKind_DependsOnWhoMustCope(string word, ChangeLevel level) =>
        Assert.That(ChangeKinds.All.Single(kind => kind.Word == word).Level, Is.EqualTo(level));

    [Test]
    public void Kinds_InTheReadme_AreAllThereAre()
    {
        var readme = File.ReadAllText(Repository.File("tools", "PostmanToOpenApi", "README.md")).ReplaceLineEndings("\n");

        Assert.That(readme, Does.Contain(KindRows()));
        Assert.That(readme, Does.Contain(SchemaRows()));
    }

    private static string KindRows() => string.Join('\n', ChangeKinds.All.Except(SchemaKinds.All)
        .Select(kind => $"| {kind.Code} | `{kind.Word}` | {Name(kind)} | {kind.Meaning} |"));

    private static string SchemaRows() => string.Join('\n', SchemaFeature.All.Select(feature =>
        $"| `{feature.Suffix}` | {string.Join(" | ", SchemaPlace.All.Select(place => SchemaKinds.Of(place, feature)).Select(kind => $"{kind.Code} {Name(kind)}"))} | {feature.Meaning} |"));

    private static string Name(ChangeKind kind) => kind.Level.ToString().ToLowerInvariant();
}
