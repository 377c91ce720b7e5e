using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Tags and operation ids.</summary>
public class NamingTests
{
    [TestCase("List all tickets", "listAllTickets")]
    [TestCase("Attach a label to a ticket", "attachLabelToTicket")]
    [TestCase("Ping the service", "pingService")]
    [TestCase("Send a WhatsApp template", "sendWhatsAppTemplate")]
    [TestCase("GET users", "getUsers")]
    [TestCase("user's list", "usersList")]
    [TestCase("2FA code", "get2FACode")]
    [TestCase("Größe ändern", "grosseAndern")]
    [TestCase("créer une commande", "creerUneCommande")]
    [TestCase("cre\u0301er", "creer")]
    [TestCase("Łódź, Ærø, Œuvre, Đặt hàng", "lodzAeroOeuvreDatHang")]
    [TestCase("İstanbul ılık", "istanbulIlik")]
    [TestCase("ユーザー一覧", "getItems")]
    [TestCase("", "getItems")]
    [TestCase("/items/{id}", "getItems")]
    [TestCase("https://api.test/y", "getItems")]
    [TestCase("a", "a")]
    [TestCase("lock", "lockOperation")]
    [TestCase("\"); Evil(); //", "evil")]
    public void OperationId_OfName_IsCamelCase(string name, string id)
    {
        var result = Converting.Items($$"""{ "name": {{System.Text.Json.JsonSerializer.Serialize(name)}}, "request": "https://api.test/items" }""");

        Assert.That(result.Operation()["operationId"]!.ToString(), Is.EqualTo(id));
    }

    [Test]
    public void OperationId_EqualNames_GetTagThenMethodThenPath()
    {
        var result = Converting.Items(
            """
            { "name": "F", "item": [
              { "name": "Lists", "request": "https://api.test/1" }, { "name": "lists", "request": "https://api.test/2" },
              { "name": "LISTS", "request": "https://api.test/3" }, { "name": "The lists", "request": "https://api.test/4" } ] }
            """);

        Assert.That(
            result.Document.Paths.Values.Select(path => path.Operations!.Values.Single().OperationId),
            Is.EqualTo(["lists", "listsF", "listsFGet", "get4"]));
    }

    [Test]
    public void OperationId_LongName_IsCutAndUnique()
    {
        var name = new string('x', 5_000);
        var result = Converting.Items($$"""{ "name": "{{name}}", "request": "https://api.test/1" }, { "name": "{{name}}y", "request": "https://api.test/2" }""");

        var ids = result.Document.Paths.Values.Select(path => path.Operations!.Values.Single().OperationId!).ToList();

        Assert.That(ids, Is.Unique);
        Assert.That(ids.Select(id => id.Length), Is.All.LessThanOrEqualTo(80));
    }

    [TestCase("Pad", "iPad")]
    [TestCase("iPad", "Pad")]
    public void Tags_OneWouldBeTheInterfaceOfTheOther_AreParted(string first, string second)
    {
        var result = Converting.Items(
            $$"""
            { "name": "{{first}}", "item": [ { "name": "A", "request": "https://api.test/1" } ] },
            { "name": "{{second}}", "item": [ { "name": "B", "request": "https://api.test/2" } ] }
            """);

        var types = result.Document.Tags!.SelectMany(tag => new[] { $"{tag.Name}Client", $"I{tag.Name}Client" });
        Assert.That(types.Select(type => type.ToUpperInvariant()), Is.Unique);
    }

    [Test]
    public void Item_FolderAndRequestAtOnce_IsBoth()
    {
        var result = Converting.Items("""{ "name": "Both", "request": "https://api.test/1", "item": [ { "name": "In", "request": "https://api.test/2" } ] }""");

        Assert.That(result.Counts, Is.EqualTo(new ConversionCounts(2, 2, 0, 0, 0)));
        Assert.That(result.Document.Paths.Keys, Is.EquivalentTo(["/1", "/2"]));
    }

    [TestCase("Teams and Users", "TeamsAndUsers")]
    [TestCase("WhatsApp", "WhatsApp")]
    [TestCase("Labels and Custom Fields", "LabelsAndCustomFields")]
    [TestCase("1. Basics", "Folder1Basics")]
    [TestCase("&&&", "Folder")]
    [TestCase("Http", "HttpFolder")]
    [TestCase("Default", "Default")]
    public void Tag_OfFolder_IsPascalCase(string folder, string tag)
    {
        var result = Converting.Items($$"""{ "name": "{{folder}}", "description": { "content": "About" }, "item": [ { "request": "https://api.test/x" } ] }""");

        var root = result.Json()["tags"]!.AsArray().Single()!;
        Assert.That(result.Operation()["tags"]!.AsArray().Single()!.ToString(), Is.EqualTo(tag));
        Assert.That(root["name"]!.ToString(), Is.EqualTo(tag));
    }

    [Test]
    public void Tag_OfFolder_KeepsNameAndDescription()
    {
        var result = Converting.Items("""{ "name": "Teams & Co", "description": { "content": "About" }, "item": [ { "request": "https://api.test/x" } ] }""");

        var tag = result.Json()["tags"]!.AsArray().Single()!;
        Assert.That((tag["x-displayName"]!.ToString(), tag["description"]!.ToString()), Is.EqualTo(("Teams & Co", "About")));
    }

    [Test]
    public void Tag_NestedFoldersWithOneName_GetTheParentsName()
    {
        var result = Converting.Items(
            """
            { "request": "https://api.test/0" },
            { "name": "Users", "item": [ { "name": "Admin", "item": [ { "request": "https://api.test/1" } ] } ] },
            { "name": "Teams", "item": [ { "name": "admin", "item": [ { "request": "https://api.test/2" } ] } ] }
            """);

        Assert.That(result.Document.Tags!.Select(tag => tag.Name), Is.EqualTo(["Default", "Admin", "TeamsAdmin"]));
    }
}
