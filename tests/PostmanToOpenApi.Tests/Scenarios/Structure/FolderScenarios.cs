namespace PostmanToOpenApi.Tests.Scenarios.Structure;

/// <summary>Folders, which become tags.</summary>
[TestFixture]
public sealed class FolderScenarios
{
    private const string Nested =
        """
        { "name": "Shop", "description": "All of it", "item": [ { "name": "Orders", "item": [ { "name": "Old ones", "item": [ { "name": "Find", "request": "https://api.test/old" } ] },
          { "name": "Place order", "request": "https://api.test/orders" } ] } ] },
        { "name": "Ping", "request": "https://api.test/ping" }
        """;

    [Test]
    [Property("Row", "st-folder-tag")]
    [Property("Row", "st-folder-desc-obj")]
    public void Folder_IsATagWithItsDescription([Values("\"User things\"", "{ \"content\": \"User things\", \"type\": \"text/markdown\" }")] string description)
    {
        var scenario = Scenario.Items($$"""{ "name": "Users", "description": {{description}}, "item": [ { "name": "List", "request": "https://api.test/users" } ] }""");

        var tag = scenario.Document["tags"]!.AsArray().Single()!;
        Assert.That((tag["name"]!.ToString(), tag["description"]!.ToString()), Is.EqualTo(("Users", "User things")));
        Assert.That(Tags(scenario, "GET /users"), Is.EqualTo("Users"));
    }

    [TestCase(FolderTags.Innermost, "OldOnes", "Orders", "Default", "Default,Orders,OldOnes")]
    [TestCase(FolderTags.Outermost, "Shop", "Shop", "Default", "Default,Shop")]
    [TestCase(FolderTags.Path, "ShopOrdersOldOnes", "ShopOrders", "Default", "Default,ShopOrders,ShopOrdersOldOnes")]
    [TestCase(FolderTags.All, "OldOnes,Orders,Shop", "Orders,Shop", "Default", "Default,Shop,Orders,OldOnes")]
    [Property("Row", "st-nested")]
    public void Folders_InsideOthers_BecomeTagsAsThePolicySays(FolderTags policy, string deep, string middle, string outside, string all)
    {
        var scenario = Scenario.Items(Nested, options: new ConversionOptions { Tags = policy });

        Assert.That((Tags(scenario, "GET /old"), Tags(scenario, "GET /orders"), Tags(scenario, "GET /ping")), Is.EqualTo((deep, middle, outside)));
        Assert.That(string.Join(',', scenario.Document["tags"]!.AsArray().Select(tag => tag!["name"])), Is.EqualTo(all));
    }

    [Test]
    public void Folders_AsOneTag_AreCalledByAllTheirNames()
    {
        var scenario = Scenario.Items(Nested, options: new ConversionOptions { Tags = FolderTags.Path });

        Assert.That(scenario.Document["tags"]![2]!["x-displayName"]!.ToString(), Is.EqualTo("Shop / Orders / Old ones"));
    }

    [TestCase(FolderTags.Innermost, "Users", "BUsers")]
    [TestCase(FolderTags.Outermost, "A", "B")]
    [TestCase(FolderTags.Path, "AUsers", "BUsers")]
    [TestCase(FolderTags.All, "Users,A", "BUsers,B")]
    [Property("Row", "st-same-folder")]
    public void Folders_OfOneNameInTwoPlaces_StayApart(FolderTags policy, string first, string second)
    {
        var scenario = Scenario.Items(
            """
            { "name": "A", "item": [ { "name": "Users", "item": [ { "request": "https://api.test/1" } ] } ] },
            { "name": "B", "item": [ { "name": "Users", "item": [ { "request": "https://api.test/2" } ] } ] }
            """,
            options: new ConversionOptions { Tags = policy });

        Assert.That((Tags(scenario, "GET /1"), Tags(scenario, "GET /2")), Is.EqualTo((first, second)));
    }

    [Test]
    [Property("Row", "st-empty-folder")]
    public void Folder_WithoutRequests_IsNoTag([Values] FolderTags policy)
    {
        const string Empty = """{ "name": "Empty", "item": [ { "name": "Inner", "item": [] } ] }""";
        var scenario = Scenario.Items($$"""{{Empty}}, { "name": "F", "item": [ { "request": "https://api.test/x" } ] }, {{Empty}}""", options: new ConversionOptions { Tags = policy });

        Assert.That(scenario.Document["tags"]!.AsArray().Single()!["name"]!.ToString(), Is.EqualTo("F"));
    }

    [Test]
    [Property("Row", "st-order")]
    public void Paths_KeepTheOrderOfTheCollection() =>
        Assert.That(
            Scenario.Items("""{ "request": "https://api.test/z" }, { "name": "F", "item": [ { "request": "https://api.test/m" } ] }, { "request": "https://api.test/a" }""").Paths,
            Is.EqualTo(["/z", "/m", "/a"]));

    private static string Tags(Scenario scenario, string operation) => string.Join(',', scenario.At(operation)["tags"]!.AsArray());
}
