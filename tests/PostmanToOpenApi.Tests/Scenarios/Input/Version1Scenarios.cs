using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Tests.Scenarios.Input;

/// <summary>Collections in the format v1: flat lists of folders and requests, whose order lists of ids give.</summary>
[TestFixture]
public sealed class Version1Scenarios
{
    [Test]
    [Property("Row", "in-v1")]
    public void Collection_InTheFormat1_IsReadAsItIs()
    {
        var scenario = Scenario.File(
            """
            { "id": "c", "name": "Shop", "description": "Sells", "order": [ "1" ], "folders": [ { "id": "f", "name": "Users", "order": [ "3", "2" ] } ],
              "requests": [
                { "id": "1", "name": "Ping", "method": "GET", "url": "https://api.test/ping" },
                { "id": "2", "name": "Create user", "method": "POST", "url": "https://api.test/users", "dataMode": "raw", "rawModeData": "{ \"age\": 3 }" },
                { "id": "3", "name": "List users", "method": "GET", "url": "https://api.test/users?page=1" } ] }
            """);

        Assert.That((scenario.Document["info"]!["title"]!.ToString(), scenario.Document["info"]!["description"]!.ToString()), Is.EqualTo(("Shop", "Sells")));
        Assert.That(scenario.Operations, Is.EqualTo(["GET /users", "POST /users", "GET /ping"]));
        Assert.That(scenario.At("GET /users")["tags"]![0]!.ToString(), Is.EqualTo("Users"));
        Assert.That(scenario.Properties(scenario.Body(operation: "POST /users")), Is.EqualTo(["age integer/int64"]));
    }

    [TestCase("\"folders\": [ { \"id\": \"f\", \"name\": \"F\" } ]", "\"folder\": \"f\"", "F")]
    [TestCase("\"folders\": [ { \"id\": \"f\", \"name\": \"F\" } ]", "\"folder\": \"gone\"", "Default")]
    [TestCase("\"folders\": [ { \"id\": \"f\", \"name\": \"F\" } ]", "\"folder\": null", "Default")]
    [TestCase("\"folders\": null", "\"x\": 1", "Default")]
    public void Request_NamedByNoOrder_IsWhereItSays(string folders, string folder, string tag)
    {
        var scenario = Scenario.File($$"""{ "name": "c", "order": [], {{folders}}, "requests": [ { "id": "1", "url": "https://api.test/x", {{folder}} } ] }""");

        Assert.That(scenario.Operation["tags"]![0]!.ToString(), Is.EqualTo(tag));
    }

    [TestCase("[ \"a\" ]", "[ \"b\" ]", "[]", "A,B", Description = "one inside the other")]
    [TestCase("[]", "[]", "[]", "A,B", Description = "named by none")]
    [TestCase("[]", "[ \"b\" ]", "[ \"a\" ]", "A,B", Description = "each inside the other")]
    [TestCase("[ \"b\", \"a\", \"gone\" ]", "[]", "[]", "B,A", Description = "in the order given")]
    public void Folders_WhateverNamesThem_AreThereOnce(string root, string a, string b, string tags)
    {
        var scenario = Scenario.File($$"""
            { "name": "c", "folders_order": {{root}}, "folders": [ { "id": "a", "name": "A", "folders_order": {{a}}, "order": [ "1" ] }, { "id": "b", "name": "B", "folders_order": {{b}}, "order": [ "2" ] } ],
              "requests": [ { "id": "1", "url": "https://api.test/1" }, { "id": "2", "url": "https://api.test/2" } ] }
            """);

        Assert.That(string.Join(',', scenario.Document["tags"]!.AsArray().Select(tag => tag!["name"])), Is.EqualTo(tags));
        Assert.That(scenario.Result.Counts.Operations, Is.EqualTo(2));
    }

    [Test]
    public void Request_NamedByTwoOrders_IsThereOnce() =>
        Assert.That(
            Scenario.File("""{ "name": "c", "order": [ "1", "1" ], "folders": [ { "id": "f", "order": [ "1" ] } ], "requests": [ { "id": "1", "url": "https://api.test/x" } ] }""").Result.Counts.Requests,
            Is.EqualTo(1));

    [Test]
    public void Requests_WithOneId_AreAllThere() =>
        Assert.That(
            Scenario.File("""{ "name": "c", "order": [ "1" ], "requests": [ { "id": "1", "url": "https://api.test/x" }, { "id": "1", "url": "https://api.test/y" } ] }""").Paths,
            Is.EqualTo(["/x", "/y"]));

    [TestCase("\"headers\": \"X-Count: 5\\nAccept: a\\n//X-Off: 1\\n\"")]
    [TestCase("\"headers\": \"X-Count: 5\\n\", \"headerData\": [ { \"key\": \"X-Count\", \"value\": \"5\", \"enabled\": true }, { \"key\": \"X-Off\", \"value\": \"1\", \"enabled\": false } ]")]
    [TestCase("\"headerData\": [ { \"key\": \"X-Count\", \"value\": \"5\" }, { \"key\": \"// X-Off\", \"value\": \"1\" } ]")]
    public void Headers_AsTextOrList_AreParameters(string headers) =>
        Assert.That(Version1(headers).Parameters(), Is.EqualTo(["header X-Count integer/int64", "header X-Off integer/int64"]));

    [Test]
    public void QueryAndPath_WithDescriptions_KeepThem()
    {
        var scenario = Version1(
            """
            "url": "https://api.test/a/:id/:name?q=1", "queryParams": [ { "key": "q", "value": "1", "equals": true, "description": "What", "enabled": true }, { "key": "off", "value": "x", "enabled": false } ],
            "pathVariableData": [ { "key": "id", "value": "7", "description": "Whose" } ], "pathVariables": { "id": "7", "name": "2024-01-31" }
            """);

        Assert.That(scenario.Parameters(), Is.EqualTo(["path id integer/int64", "path name string/date", "query q integer/int64", "query off string"]));
        Assert.That((scenario.Parameter("id")["description"]!.ToString(), scenario.Parameter("q")["description"]!.ToString()), Is.EqualTo(("Whose", "What")));
    }

    [TestCase("\"dataMode\": \"raw\", \"rawModeData\": \"{ \\\"a\\\": 1 }\"", "application/json")]
    [TestCase("\"dataMode\": \"raw\", \"rawModeData\": [ \"{ \\\"a\\\": 1 }\" ], \"data\": []", "application/json")]
    [TestCase("\"dataMode\": \"raw\", \"data\": \"{ \\\"a\\\": 1 }\"", "application/json")]
    [TestCase("\"data\": \"{ \\\"a\\\": 1 }\"", "application/json")]
    [TestCase("\"data\": [ { \"key\": \"a\", \"value\": \"1\" } ]", "multipart/form-data")]
    [TestCase("\"dataMode\": \"params\", \"data\": [ { \"key\": \"a\", \"value\": \"1\", \"type\": \"text\" } ]", "multipart/form-data")]
    [TestCase("\"dataMode\": \"urlencoded\", \"data\": [ { \"key\": \"a\", \"value\": \"1\", \"type\": \"text\" } ]", "application/x-www-form-urlencoded")]
    [TestCase("\"dataMode\": \"raw\", \"rawModeData\": \"<a/>\", \"dataOptions\": { \"raw\": { \"language\": \"xml\" } }", "application/xml")]
    [TestCase("\"dataMode\": null, \"rawModeData\": \"{ \\\"a\\\": 1 }\"", null)]
    [TestCase("\"dataMode\": \"raw\", \"dataDisabled\": true, \"rawModeData\": \"{ \\\"a\\\": 1 }\"", null)]
    [TestCase("\"dataMode\": \"params\", \"data\": []", null)]
    public void Body_OfEachMode_HasItsMediaType(string body, string? mediaType) =>
        Assert.That(
            Version1("\"method\": \"POST\", " + body).Operation["requestBody"]?["content"]!.AsObject().Single().Key,
            Is.EqualTo(mediaType));

    [Test]
    public void Form_WithFiles_HasBinaryFields()
    {
        var body = Version1(
            """
            "method": "POST", "dataMode": "params", "data": [ { "key": "one", "value": "a.png", "type": "file" }, { "key": "many", "value": [ "a.png", "b.png" ], "type": "file" } ]
            """).Body("multipart/form-data");

        Assert.That(Support.Converting.PropertiesOf(body), Is.EqualTo(["one string/binary", "many [string/binary]"]));
    }

    [TestCase("\"auth\": { \"type\": \"basic\", \"basic\": [ { \"key\": \"username\", \"value\": \"joe\" } ] }", "http")]
    [TestCase("\"currentHelper\": \"basicAuth\", \"helperAttributes\": { \"username\": \"joe\" }", "http")]
    [TestCase("\"currentHelper\": \"apikeyAuth\", \"helperAttributes\": \"{ \\\"key\\\": \\\"X-K\\\", \\\"in\\\": \\\"header\\\" }\"", "apiKey")]
    [TestCase("\"currentHelper\": \"oAuth2\", \"helperAttributes\": { \"accessTokenUrl\": \"https://api.test/token\", \"authUrl\": \"https://api.test/auth\" }", "oauth2")]
    [TestCase("\"currentHelper\": \"normal\", \"helperAttributes\": null", null)]
    [TestCase("\"currentHelper\": null", null)]
    public void Auth_OfEachForm_IsAScheme(string auth, string? type) =>
        Assert.That(Version1(auth).Document["components"]?["securitySchemes"]?.AsObject().Single().Value!["type"]!.ToString(), Is.EqualTo(type));

    [Test]
    public void Response_Saved_IsRead()
    {
        var scenario = Version1(
            """
            "responses": [ { "id": "r", "name": "ok", "responseCode": { "code": 201, "name": "Created" }, "language": "json", "text": "{ \"id\": 1 }", "headers": [ { "key": "Content-Type", "value": "application/json" } ] } ]
            """);

        Assert.That(scenario.Properties(scenario.Response("201")), Is.EqualTo(["id integer/int64"]));
    }

    [TestCase("\"requests\": [ 5 ]", "$.requests[0]")]
    [TestCase("\"requests\": [ { \"url\": 5 } ]", "$.requests[0].url")]
    [TestCase("\"folders\": [ \"x\" ], \"requests\": []", "$.folders[0]")]
    [TestCase("\"requests\": [ { \"url\": \"https://api.test\", \"queryParams\": {} } ]", "$.requests[0].queryParams")]
    public void WrongType_IsAnErrorAtItsPlaceInTheFile(string members, string path)
    {
        var diagnostic = Support.Converting.Refusal($$"""{ "name": "c", "order": [], {{members}} }""");

        Assert.That((diagnostic.Code, diagnostic.JsonPath), Is.EqualTo((DiagnosticCodes.WrongType, path)));
    }

    [Test]
    public void Folders_NestedTooDeeply_AreRefusedWithTheirPlace()
    {
        var folders = string.Join(',', Enumerable.Range(0, 400).Select(i => $$"""{ "id": "{{i}}", "folders_order": [ "{{i + 1}}" ] }"""));

        var diagnostic = Support.Converting.Refusal($$"""{ "name": "c", "folders_order": [ "0" ], "folders": [ {{folders}} ], "requests": [] }""");

        Assert.That((diagnostic.Code, diagnostic.JsonPath), Is.EqualTo((DiagnosticCodes.TooDeep, "$.folders[256]")));
    }

    private static Scenario Version1(string members) => Scenario.File(
        members.Contains("\"url\"", StringComparison.Ordinal)
            ? $$"""{ "name": "c", "order": [ "1" ], "requests": [ { "id": "1", "name": "Do it", {{members}} } ] }"""
            : $$"""{ "name": "c", "order": [ "1" ], "requests": [ { "id": "1", "name": "Do it", "url": "https://api.test/x", {{members}} } ] }""");
}
