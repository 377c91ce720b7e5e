using System.Text;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Tests.Scenarios.Input;

/// <summary>What a file may look like that is a collection.</summary>
[TestFixture]
public sealed class FormatScenarios
{
    private const string Users = """{ "name": "List users", "request": { "method": "GET", "url": "https://api.test/users?page=1" } }""";
    private const string User = """{ "name": "Get user", "request": { "method": "GET", "url": { "raw": "https://api.test/users/:uid", "variable": [ { "id": "uid", "value": "42", "description": "Whose" } ] } } }""";
    private const string Basic = "\"auth\": { \"type\": \"basic\", \"basic\": { \"username\": \"joe\", \"password\": \"hunter2\" } }";

    [Test]
    [Property("Row", "in-v21")]
    public void Version21_Collection_IsRead() =>
        Assert.That(Scenario.Items(Users).Operations, Is.EqualTo(["GET /users"]));

    [Test]
    [Property("Row", "in-v20-string-url")]
    public void Version20_UrlAsText_KeepsItsQuery() =>
        Assert.That(Scenario.Items(Users).Parameters(), Is.EqualTo(["query page integer/int64"]));

    [Test]
    [Property("Row", "in-v20-var-id")]
    public void Version20_PathVariableWithAnId_IsKnownByIt()
    {
        var scenario = Scenario.Items(User);

        Assert.That(scenario.Parameters(), Is.EqualTo(["path uid integer/int64"]));
        Assert.That(scenario.Parameter("uid")["description"]!.ToString(), Is.EqualTo("Whose"));
    }

    [Test]
    [Property("Row", "in-v20-auth-object")]
    public void Version20_AuthAttributesAsObject_AreRead()
    {
        var scenario = Scenario.Items(Users, "\"auth\": { \"type\": \"apikey\", \"apikey\": { \"key\": \"X-Shop-Key\", \"value\": \"hunter2\", \"in\": \"header\" } }");

        var scheme = scenario.Document["components"]!["securitySchemes"]!.AsObject().Single().Value!;
        Assert.That((scheme["type"]!.ToString(), scheme["name"]!.ToString()), Is.EqualTo(("apiKey", "X-Shop-Key")));
    }

    [Test]
    public void DraftOfVersion21_NamesInThePlural_AreThoseOfTheFormat()
    {
        var scenario = Scenario.File(
            """
            { "info": { "name": "x", "schema": "https://schema.getpostman.com/json/collection/v2.1.0-draft.1/collection.json" }, "variables": [ { "id": "base", "value": "https://api.test" } ],
              "items": [ { "name": "Users", "items": [ { "name": "Get user",
                "events": [ { "listen": "test", "script": { "exec": "tests['x'] = responseCode.code === 404;" } } ],
                "request": { "method": "GET", "headers": [ { "key": "X-Shop", "value": "7" } ],
                  "url": { "raw": "{{base}}/users/:uid", "host": [ "{{base}}" ], "path": [ "users", ":uid" ], "variables": [ { "id": "uid", "value": "42" } ] } },
                "responses": [ { "code": 200, "header": [ { "key": "Content-Type", "value": "application/json" } ], "body": "{ \"id\": 1 }",
                  "originalRequest": { "method": "GET", "url": "{{base}}/users/1?expand=team" } } ] } ] } ] }
            """);

        Assert.That((scenario.Servers.Single(), scenario.Operations.Single()), Is.EqualTo(("https://api.test", "GET /users/{uid}")));
        Assert.That(scenario.Parameters(), Is.EqualTo(["path uid integer/int64", "query expand string", "header X-Shop integer/int64"]));
        Assert.That(scenario.Operation["tags"]![0]!.ToString(), Is.EqualTo("Users"));
        Assert.That(scenario.Properties(scenario.Response()), Is.EqualTo(["id integer/int64"]));
    }

    [Test]
    public void DraftOfVersion21_RequestThatIsLeftOut_IsNamedAtItsPlace()
    {
        var scenario = Scenario.File("""{ "info": { "name": "x" }, "items": [ { "name": "Nowhere", "request": { "method": "GET" } } ] }""");

        Assert.That(scenario.Result.Diagnostics.Single().ToString(), Does.Contain("$.items[0]"));
    }

    [Test]
    [Property("Row", "in-wrapper")]
    public void Wrapper_OfPostmansApi_IsTakenOff() =>
        Assert.That(Scenario.File($$"""{ "collection": {{Scenario.Collection(Users)}} }""").Operations, Is.EqualTo(["GET /users"]));

    [Test]
    [Property("Row", "in-bom")]
    public void ByteOrderMark_BeforeTheJson_IsNoPartOfIt()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Scenario.Collection(Users))];

        Assert.That(Scenario.File(file).Operations, Is.EqualTo(["GET /users"]));
    }

    [Test]
    [Property("Row", "in-no-schema")]
    public void Schema_Absent_DoesNotMatter() =>
        Assert.That(Scenario.File($$"""{ "info": { "name": "x" }, "item": [ {{Users}} ] }""").Operations, Is.EqualTo(["GET /users"]));

    [Property("Row", "in-request-string")]
    [Property("Row", "in-no-name")]
    [Property("Row", "in-no-method")]
    [TestCase("""{ "name": "List", "request": "https://api.test/users?page=1" }""")]
    [TestCase("""{ "request": { "method": "GET", "url": "https://api.test/users?page=1" } }""")]
    [TestCase("""{ "name": "List", "request": { "url": "https://api.test/users?page=1" } }""")]
    public void Request_WithLittleAboutIt_IsAGet(string item)
    {
        var scenario = Scenario.Items(item);

        Assert.That(scenario.Operations, Is.EqualTo(["GET /users"]));
        Assert.That(scenario.Parameters(), Is.EqualTo(["query page integer/int64"]));
        Assert.That(scenario.Ids, Has.All.Match("^[a-z][A-Za-z0-9]*$"));
    }

    [Test]
    [Property("Row", "in-nulls")]
    public void Null_AnywhereAtAll_IsAbsence()
    {
        var scenario = Scenario.Items(
            """
            { "name": "List", "description": null, "event": null, "response": null,
              "request": { "method": "GET", "header": null, "body": null, "description": null, "auth": null, "url": { "raw": "https://api.test/users", "query": null, "variable": null } } }
            """,
            "\"event\": null, \"variable\": null, \"auth\": null");

        Assert.That(scenario.Operations, Is.EqualTo(["GET /users"]));
        Assert.That(scenario.Codes, Is.Empty);
    }

    [TestCase("null")]
    [TestCase("\"\"")]
    [TestCase("{}")]
    [TestCase("{ \"raw\": \"\", \"host\": [], \"path\": [] }")]
    [Property("Row", "in-null-url")]
    public void Url_NullOrEmpty_LeavesOutThatRequestOnly(string url)
    {
        var scenario = Scenario.Items($$"""{ "name": "Bad", "request": { "method": "GET", "url": {{url}} } }, {{Users}}""");

        Assert.That(scenario.Operations, Is.EqualTo(["GET /users"]));
        Assert.That(scenario.Codes, Is.EqualTo([DiagnosticCodes.NoUrl]));
    }

    [Test]
    [Property("Row", "in-empty")]
    public void Collection_Empty_IsADocumentWithoutPaths()
    {
        var scenario = Scenario.Items("");

        Assert.That(scenario.Paths, Is.Empty);
        Assert.That(scenario.Document["components"], Is.Null);
    }

    [Test]
    [Property("Row", "in-extra-fields")]
    public void Members_Unknown_AreIgnored()
    {
        var scenario = Scenario.File($$"""
            { "info": { "_postman_id": "1", "_exporter_id": "2", "name": "x" }, "uid": "3", "item": [
              { "name": "F", "_postman_isSubFolder": true, "protocolProfileBehavior": { "disableBodyPruning": true }, "item": [ {{Users}} ] } ] }
            """);

        Assert.That(scenario.Operations, Is.EqualTo(["GET /users"]));
        Assert.That(scenario.Codes, Is.Empty);
    }

    [Test]
    public void Variables_UnderTheirOldName_AreRead() =>
        Assert.That(
            Scenario.Items("""{ "request": "{{host}}/x" }""", "\"variables\": [ { \"id\": \"host\", \"value\": \"https://api.test\" } ]").Servers,
            Is.EqualTo(["https://api.test"]));

    [Test]
    public void Basic_AuthOfVersion20_ShowsNoPassword() =>
        Assert.That(Scenario.Items(Users, Basic).Document.ToJsonString(), Does.Contain("basic").And.Not.Contain("hunter2").And.Not.Contain("joe"));
}
