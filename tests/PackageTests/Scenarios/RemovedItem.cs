using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>A collection is taken out of the project.</summary>
public sealed class RemovedItem : OwnSolutionScenario
{
    private protected override void Prepare(ThrowAwaySolution solution)
    {
        solution.Write("other.json", """{ "info": { "name": "Other", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" }, "item": [ { "name": "Things", "item": [ { "name": "List things", "request": "https://other.test/things" } ] } ] }""");
        solution.AddItem("PostmanCollection", "other.json", ("Namespace", "Acme.Other"));
    }

    [Test]
    [Property("Threat", "BS5")]
    public void RemovedItem_OneOfTwoThenTheOther_TakesItsCodeAlong()
    {
        Assert.That(FirstResult.Runs, Is.EqualTo((2, 2)), FirstResult.ToString());
        Assert.That(PublicTypes.Of(Solution.Assembly()), Does.Contain("Acme.Other.ThingsClient").And.Contain("Acme.Other.ApiException").And.Contain("Acme.Shop.ApiException"));

        Solution.RemoveLast("PostmanCollection");
        var result = Solution.Build().MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((0, 0)), result.ToString());
        Assert.That(PublicTypes.Of(Solution.Assembly()), Has.None.StartsWith("Acme.Other.").And.Contain("Acme.Shop.OrdersClient"));
        Assert.That(Path.Combine(Solution.Generated, "other", "Clients.g.cs"), Does.Not.Exist);

        Solution.RemoveLast("PostmanCollection");
        Solution.Write("Use.cs", "");
        Solution.Build().MustSucceed();

        Assert.That(PublicTypes.Of(Solution.Assembly()), Is.Empty);
        Assert.That(Solution.Code, Does.Not.Exist);
    }
}
