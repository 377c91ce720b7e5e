using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Scenarios.Responses;

/// <summary>What test scripts expect of answers. They are read as text and never run.</summary>
public class TestScriptScenarios
{
    private static Scenario Tested(string script, string responses = "") => Scenario.Items(
        $$"""
        { "name": "Get it", "event": [ { "listen": "prerequest", "script": { "exec": [ "pm.response.to.have.status(418)" ] } }, { "listen": "test", "script": { "exec": {{script}} } } ],
          "request": { "method": "GET", "url": "https://api.test/x" }, "response": [ {{responses}} ] }
        """);

    private static IEnumerable<string> Statuses(string script) =>
        Tested(Scenario.Quote(script)).Operation["responses"]!.AsObject().Select(response => response.Key);

    [TestCase("pm.test('ok', () => pm.response.to.have.status(201));", "201")]
    [TestCase("pm.response.to.have.status(\"Created\")", "201")]
    [TestCase("pm.expect(pm.response).to.have.status(202);", "202")]
    [TestCase("pm.expect(pm.response.code).to.be.oneOf([200,\n 201]);", "200 201")]
    [TestCase("pm.expect(pm.response.code)\n  .to.equal(201);", "201")]
    [TestCase("pm.expect(pm.response.code).to.eql(201);", "201")]
    [TestCase("pm.expect([200, 204]).to.include(pm.response.code);", "200 204")]
    [TestCase("tests['a'] = responseCode.code === 202;", "202")]
    [TestCase("tests['a'] = responseCode.code == 200 || responseCode.code == 201;", "200 201")]
    [TestCase("pm.expect(pm.response.status).to.eql('Created');", "201")]
    [TestCase("tests['a'] = responseCode.name.has('Created');", "201")]
    [TestCase("pm.response.to.be.notFound;", "200 404")]
    [TestCase("pm.response.to.have.status(422);", "200 422")]
    [TestCase("// pm.response.to.have.status(201)\n/* pm.response.to.have.status(202) */", "200")]
    [TestCase("pm.response.to.not.have.status(500); pm.expect(pm.response.code).to.not.equal(404); responseCode.code !== 201", "200")]
    [TestCase("pm.sendRequest(url, (e, res) => { pm.expect(res.code).to.equal(201); res.to.have.status(202); });", "200")]
    [TestCase("pm.response.to.have.status(expected); pm.response.code === 99999;", "200")]
    [TestCase("pm.response.to.have.status(", "200")]
    [TestCase("'/* https://x", "200")]
    [Property("Row", "r-test")]
    [Property("Row", "r-test-forms")]
    public void Test_OfStatus_MakesAResponse(string script, string statuses) =>
        Assert.That(string.Join(' ', Statuses(script)), Is.EqualTo(statuses));

    [TestCase("\"pm.response.to.have.status(201)\"")]
    [TestCase("[ \"pm.response\", \"  .to.have.status(201)\" ]")]
    [Property("Row", "r-test-string")]
    [Property("Row", "x-scripts")]
    public void Test_AsTextOrLines_IsRead_AndStaysOutOfTheDocument(string exec)
    {
        var scenario = Tested(exec);

        Assert.That(scenario.Operation["responses"]!.AsObject().Select(response => response.Key), Is.EqualTo(["201"]));
        Assert.That(scenario.Document.ToJsonString(), Does.Not.Contain("pm.response"));
    }

    [TestCase("pm.response.to.have.jsonSchema({ type: 'object', required: ['id'], properties: { id: { type: 'integer' }, name: { type: ['string', 'null'] } } })")]
    [TestCase("const schema = { \"type\": \"object\", \"required\": [\"id\"], \"properties\": { \"id\": { \"type\": \"integer\" }, \"name\": { \"type\": [\"string\", \"null\"] } } }; // x\npm.test('s', () => pm.response.to.have.jsonSchema(schema));")]
    [TestCase("var s = { properties: { id: { $ref: '#/definitions/Id' }, name: { type: 'string', nullable: true } }, required: ['id'], definitions: { Id: { type: 'integer' } } };\ntests['v'] = tv4.validate(jsonData, s);")]
    [Property("Row", "r-test-schema")]
    public void Test_OfJsonSchema_IsTheSchemaOfTheResponse(string script)
    {
        var scenario = Tested(Scenario.Quote(script));

        Assert.That(scenario.Properties(scenario.Response()), Is.EqualTo(["id integer/int64", "name string?"]));
        Assert.That(scenario.Response()["required"]!.ToJsonString(), Is.EqualTo("""["id"]"""));
    }

    [TestCase("200", "202", "", "", "202", Description = "the innermost counts")]
    [TestCase("202", "", "", "", "202", Description = "the collection's")]
    [TestCase("202", "203", "201", "", "201", Description = "the request's own")]
    [TestCase("202", "203", "", "{ \"code\": 201 }", "201", Description = "a saved response")]
    [Property("Row", "r-test")]
    public void Test_OfAFolderOrTheCollection_CountsWhereNothingElseIsKnown(string collection, string folder, string request, string response, string expected)
    {
        static string Event(string status) => status.Length == 0 ? "" : $$""", "event": [ { "listen": "test", "script": { "exec": [ "pm.response.to.have.status({{status}})" ] } } ]""";
        var scenario = Scenario.Items(
            $$"""{ "name": "F", "item": [ { "name": "G", "item": [ { "name": "Get it", "request": "https://api.test/x", "response": [ {{response}} ] {{Event(request)}} } ] } ] {{Event(folder)}} }""",
            "\"auth\": null" + Event(collection));

        Assert.That(scenario.Operation["responses"]!.AsObject().Select(answer => answer.Key), Is.EqualTo([expected]));
    }

    [Test]
    public void Test_OfJsonSchema_IsUnitedWithSamples()
    {
        var scenario = Tested(
            Scenario.Quote("pm.response.to.have.jsonSchema({ type: 'object', required: ['id', 'gone'], properties: { id: { type: 'number' }, gone: { type: 'string', format: 'date' } } })"),
            """{ "code": 200, "body": "{ \"id\": 1, \"extra\": true }" }""");

        Assert.That(scenario.Properties(scenario.Response()), Is.EqualTo(["id number/double", "extra boolean", "gone string/date"]));
        Assert.That(scenario.Response()["required"]!.ToJsonString(), Is.EqualTo("""["id"]"""));
    }

    [TestCase("{ type: 'object', properties: { a: { $ref: '#' }, b: { $ref: '#' }, c: { $ref: '#' } } }")]
    [TestCase("{ $ref: 'https://evil.test/x' }")]
    [TestCase("{ type: 5, properties: [], required: {}, items: 'x' }")]
    [TestCase("{ type: run() }")]
    public void Test_OfHostileSchema_DoesNoHarm(string schema) =>
        Assert.That(Tested(Scenario.Quote($"pm.response.to.have.jsonSchema({schema})")).Operations, Is.EqualTo(["GET /x"]));
}
