using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Scenarios.Schemas;

/// <summary>Equal objects of several operations are one component, with a name that says what it is.</summary>
public class SharingScenarios
{
    private const string User = """{ "id": 1, "name": "x" }""";

    private static string Get(string name, string path, string body, int code = 200) =>
        $$"""{ "name": "{{name}}", "request": { "url": "https://api.test{{path}}" }, "response": [ { "code": {{code}}, "body": {{Scenario.Quote(body)}} } ] }""";

    private static string Post(string name, string path, string body) =>
        $$"""{ "name": "{{name}}", "request": { "method": "POST", "url": "https://api.test{{path}}", "body": { "mode": "raw", "raw": {{Scenario.Quote(body)}} } } }""";

    private static string Folder(string name, params string[] items) => $$"""{ "name": "{{name}}", "item": [ {{string.Join(',', items)}} ] }""";

    private static IEnumerable<string> Components(params string[] items) =>
        Scenario.Items(string.Join(',', items)).Document["components"]?["schemas"]?.AsObject().Select(schema => schema.Key) ?? [];

    [Test]
    [Property("Row", "s-refs")]
    public void Object_OfTwoOperations_IsOneComponentCalledAfterTheResource()
    {
        var scenario = Scenario.Items(string.Join(',', Get("Get user", "/users/:id", User), Get("List users", "/users", $"[ {User} ]")));

        Assert.That(Converting.Type(scenario.At("GET /users/{id}")["responses"]!["200"]!["content"]!["application/json"]!["schema"]), Is.EqualTo("#User"));
        Assert.That(Converting.Type(scenario.At("GET /users")["responses"]!["200"]!["content"]!["application/json"]!["schema"]), Is.EqualTo("[#User]"));
        Assert.That(scenario.Document["components"]!["schemas"]!.AsObject(), Has.Count.EqualTo(1));
    }

    [Test]
    public void Object_InAnEnvelope_IsTheSameType() => Assert.That(
        Components(Get("Get user", "/users/:id", User), Get("List users", "/users", $$"""{ "data": [ {{User}} ], "total": 1 }""")),
        Is.EqualTo(["User", "ListUsersResponse"]));

    [Test]
    public void Bodies_AndErrors_HaveSuffixes() => Assert.That(
        Components(
            Folder("Users", Post("Create user", "/users", User), Post("Change user", "/users/:id", User), Get("Get user", "/users/:id", """{ "message": "x" }""", 404), Get("List users", "/users", """{ "message": "x" }""", 500))),
        Is.EqualTo(["UserRequest", "UserError"]));

    [Test]
    public void Objects_OfUnrelatedPaths_AreCalledAfterTheirMembers() => Assert.That(
        Components(Get("List roles", "/roles", $"[ {User} ]"), Get("List teams", "/teams", $"[ {User} ]")),
        Is.EqualTo(["IdName"]));

    [Test]
    public void Objects_OfTwoFolders_StayApart_SoThatAddingElsewhereChangesNoName()
    {
        var users = Folder("Users", Get("Get user", "/users/:id", User), Get("Get me", "/me", """{ "id": 1, "mail": "x" }"""));

        Assert.That(Components(users), Is.EqualTo(["GetUserResponse", "GetMeResponse"]));
        Assert.That(Components(Folder("Teams", Get("Get team", "/teams/:id", User)), users), Is.SupersetOf(Components(users)));
    }

    [TestCase("""{ "id": 1 }""", """{ "id": 1 }""")]
    [TestCase("""{ "id": 1, "name": "x" }""", """{ "id": 1, "name": null }""")]
    [TestCase("""{ "id": 1, "name": "x" }""", """{ "name": "x", "id": 1 }""")]
    public void Objects_TooSmallOrDifferent_StayApart(string one, string other) => Assert.That(
        Components(Get("Get user", "/users/:id", one), Get("Find user", "/users/find", other)),
        Is.EqualTo(["GetUserResponse", "FindUserResponse"]));

    [Test]
    public void Object_WhoseNameIsTaken_IsCalledAfterItsFirstPlace()
    {
        const string Other = """{ "id": "a", "name": "x" }""";

        Assert.That(
            Components(
                Folder("A", Get("Get user", "/users/:id", User), Get("List users", "/users", $"[ {User} ]")),
                Folder("B", Get("Get guest", "/users/guests/users", Other), Get("List guests", "/users/old/users", $"[ {Other} ]"))),
            Is.EqualTo(["User", "GetGuestResponse"]));
    }
}
