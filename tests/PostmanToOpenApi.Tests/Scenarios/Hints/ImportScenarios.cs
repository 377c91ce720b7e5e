using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Scenarios.Hints;

/// <summary>What Postman's import of API definitions leaves in collections.</summary>
public class ImportScenarios
{
    private const string Url =
        """
        { "host": [ "{{baseUrl}}" ], "path": [ "pets", ":petId" ],
          "variable": [ { "key": "petId", "value": "<string>", "description": { "content": "(Required) The pet (This can only be one of cat,dog)", "type": "text/plain" } } ],
          "query": [ { "key": "status", "value": "<string>", "disabled": true, "description": { "content": "(Required) Its state (This can only be one of open,closed)", "type": "text/plain" } },
            { "key": "size", "value": "<integer>", "description": " (This can only be one of 1,2)" }, { "key": "limit", "value": "<long>" }, { "key": "min", "value": "<double>" },
            { "key": "all", "value": "<boolean>" }, { "key": "tags", "value": "<string>" }, { "key": "tags", "value": "<string>" } ] }
        """;

    [Test]
    public void Import_Parameters_GetTheirTypesBack() => Assert.That(
        Scenario.Url(Url).Parameters(),
        Is.EqualTo(
        [
            "path petId #GetItPetId", "query status #GetItStatus", "query size integer/int64", "query limit integer/int64", "query min number/double",
            "query all boolean", "query tags [string]",
        ]));

    [TestCase("<integer>,<integer>", """{"name":"q","in":"query","explode":false,"schema":{"type":"array","items":{"type":"integer","format":"int64"}}}""")]
    [TestCase("<string>,<string>,<string>", """{"name":"q","in":"query","explode":false,"schema":{"type":"array","items":{"type":"string"}}}""")]
    [TestCase("<uuid>|<uuid>", """{"name":"q","in":"query","style":"pipeDelimited","schema":{"type":"array","items":{"type":"string","format":"uuid"}},"x-csharp-delimiter":"pipe"}""")]
    [TestCase("<date>%20<date>", """{"name":"q","in":"query","style":"spaceDelimited","schema":{"type":"array","items":{"type":"string","format":"date"}},"x-csharp-delimiter":"space"}""")]
    [TestCase("<date>%20<uuid>", """{"name":"q","in":"query","schema":{"type":"string"}}""")]
    [TestCase("<date>;<date>", """{"name":"q","in":"query","schema":{"type":"string"}}""")]
    [TestCase("<integer>,<string>", """{"name":"q","in":"query","schema":{"type":"string"}}""")]
    [TestCase("<a>,<a>", """{"name":"q","in":"query","schema":{"type":"string"}}""")]
    [TestCase("1,2", """{"name":"q","in":"query","schema":{"type":"string"}}""")]
    [TestCase("<integer>,<integer>&q=<integer>", """{"name":"q","in":"query","schema":{"type":"array","items":{"type":"integer","format":"int64"}}}""")]
    public void Import_ArrayInOneValue_IsOneThatIsNotExploded(string value, string parameter) =>
        Assert.That(Scenario.Url(Scenario.Quote("https://api.test/x?q=" + value)).Parameter("q").ToJsonString(), Is.EqualTo(parameter));

    [TestCase("<integer>,<integer>", "header X-Ids [integer/int64]")]
    [TestCase("<date>,<date>", "header X-Ids [string]")]
    [TestCase("1,2", "header X-Ids string")]
    public void Import_ArrayInAHeader_IsOne(string value, string parameter) =>
        Assert.That(Scenario.Request($$"""  "header": [ { "key": "X-Ids", "value": "{{value}}" } ] """).Parameters(), Is.EqualTo([parameter]));

    [Test]
    public void Import_RequiredArraysInOneValue_AreTextsIfThereAreSeveral()
    {
        const string Two = """
            { "host": [ "x.test" ], "path": [ "x" ], "query": [ { "key": "a", "value": "<integer>,<integer>", "description": "(Required) " }, { "key": "b", "value": "<integer>,<integer>" } ] }
            """;

        Assert.That(Scenario.Url(Two).Parameters(), Is.EqualTo(["query a string", "query b [integer/int64]"]));
        Assert.That(Scenario.Url(Two.Replace(",<integer>\" }", "\" }", StringComparison.Ordinal)).Parameters(), Is.EqualTo(["query a [integer/int64]", "query b integer/int64"]));
    }

    [TestCase("<integer>,<integer>", "path ids [integer/int64]")]
    [TestCase("<uuid>,<uuid>", "path ids [string/uuid]")]
    [TestCase("<integer>|<integer>", "path ids string")]
    [TestCase("1,2", "path ids string")]
    public void Import_ArrayInAPath_IsOne(string value, string parameter) => Assert.That(
        Scenario.Url($$"""{ "host": [ "x.test" ], "path": [ ":ids" ], "variable": [ { "key": "ids", "value": "{{value}}" } ] }""").Parameters(),
        Is.EqualTo([parameter]));

    [TestCase("<time>", "string/time")]
    [TestCase("<binary>", "string", Description = "generators make a file of it, which is no text")]
    public void Import_Parameter_HasTheTypesOfWhatIsSentOnly(string value, string type) => Assert.That(
        Scenario.Url($$"""{ "host": [ "x.test" ], "path": [ ":p" ], "query": [ { "key": "q", "value": "{{value}}" } ], "variable": [ { "key": "p", "value": "{{value}}" } ] }""").Parameters(),
        Is.EqualTo([$"path p {type}", $"query q {type}"]));

    [TestCase("(Required) ", "header X-At string/date-time")]
    [TestCase("", "header X-At string")]
    public void Import_TimeInAHeader_IsOneWhereItIsRequired(string mark, string parameter) =>
        Assert.That(Scenario.Request($$"""  "header": [ { "key": "X-At", "value": "<dateTime>", "description": "{{mark}}" } ] """).Parameters(), Is.EqualTo([parameter]));

    [TestCase("""{ "host": [ "x.test" ], "path": [ "x" ] }""", "No such pet")]
    [TestCase("""{ "raw": "x.test/x", "host": [ "x.test" ], "path": [ "x" ] }""", "Not Found", Description = "Postman's own: the name is that of a sample")]
    [TestCase("\"x.test/x\"", "Not Found")]
    public void Import_Response_IsDescribedByItsName(string url, string description)
    {
        var result = Converting.Items($$"""
            { "name": "Get it", "request": { "method": "GET", "url": {{url}} },
              "response": [ { "name": "No such pet", "status": "Not Found", "code": 404, "originalRequest": { "method": "GET", "url": {{url}} } } ] }
            """);

        Assert.That(result.Operation()["responses"]!["404"]!["description"]!.ToString(), Is.EqualTo(description));
    }

    [TestCase("About\n\nContact Support:\n Name: Ann\n Email: ann@x.test", "About", "Ann", "ann@x.test")]
    [TestCase("Contact Support:\n Email: ann@x.test", null, null, "ann@x.test")]
    [TestCase("Contact Support:\n Phone: 1", "Contact Support:\n Phone: 1", null, null)]
    [TestCase("Contact Support:\n Name: Ann\nAnd more", "Contact Support:\n Name: Ann\nAnd more", null, null)]
    [TestCase("Please Contact Support:\n Name: Ann", "Please Contact Support:\n Name: Ann", null, null)]
    public void Import_Contact_IsTakenOutOfTheDescription(string description, string? text, string? name, string? email)
    {
        var info = Converting.File($$"""{ "info": { "name": "Test", "description": {{Scenario.Quote(description)}} }, "item": [] }""").Json()["info"]!;

        Assert.That((info["description"]?.ToString(), info["contact"]?["name"]?.ToString(), info["contact"]?["email"]?.ToString()), Is.EqualTo((text, name, email)));
    }

    [Test]
    public void Import_RequiredAndValues_AreTakenOutOfTheDescription()
    {
        var scenario = Scenario.Url(Url);
        var status = scenario.Parameter("status");

        Assert.That((status["required"]?.GetValue<bool>(), status["description"]!.ToString()), Is.EqualTo((true, "Its state")));
        Assert.That(scenario.Schema(status["schema"]!)["enum"]!.ToJsonString(), Is.EqualTo("""["open","closed"]"""));
        Assert.That(scenario.Parameter("limit")["required"], Is.Null);
        Assert.That(scenario.Parameter("petId")["description"]!.ToString(), Is.EqualTo("The pet"));
        Assert.That(scenario.Schema(scenario.Parameter("petId")["schema"]!)["enum"]!.ToJsonString(), Is.EqualTo("""["cat","dog"]"""));
    }

    [Test]
    public void Import_Headers_AreRequiredAndTyped()
    {
        var scenario = Scenario.Request(""" "header": [ { "key": "X-Count", "value": "<integer>", "description": { "content": "(Required) How many" } } ] """);

        Assert.That(scenario.Parameters(), Is.EqualTo(["header X-Count integer/int64"]));
        Assert.That(scenario.Parameter("X-Count")["required"]!.GetValue<bool>(), Is.True);
    }

    [TestCase("<string>", "string")]
    [TestCase("<integer>", "integer/int64")]
    [TestCase("<long>", "integer/int64")]
    [TestCase("<number>", "number/double")]
    [TestCase("<float>", "number/double")]
    [TestCase("<double>", "number/double")]
    [TestCase("<boolean>", "boolean")]
    [TestCase("<date>", "string/date")]
    [TestCase("<dateTime>", "string/date-time")]
    [TestCase("<uuid>", "string/uuid")]
    [TestCase("<email>", "string/email")]
    [TestCase("<uri>", "string/uri")]
    [TestCase("<byte>", "string/byte")]
    [TestCase("<password>", "string/password")]
    [TestCase("<ipv4>", "string/ipv4")]
    [TestCase("<ipv6>", "string/ipv6")]
    [TestCase("<hostname>", "string/hostname")]
    [TestCase("<time>", "string", Description = "generators make something of it that cannot read all times")]
    [TestCase("<b>", "string")]
    public void Import_Placeholder_HasItsType(string placeholder, string type)
    {
        var scenario = Scenario.Json($$"""{ "x": "{{placeholder}}" }""");

        Assert.That(scenario.Properties(scenario.Body()), Is.EqualTo([$"x {type}"]));
    }

    [Test]
    public void Import_WhereItWentNoDeeper_SaysNothing()
    {
        const string Cut = """{ "value": "<Error: Too many levels of nesting to fake this schema>" }""";
        var scenario = Scenario.Json($$"""[ { "a": {{Cut}}, "b": {{Cut}} }, { "a": "<integer>", "b": {{Cut}} } ]""");

        Assert.That(scenario.Properties(scenario.Body()["items"]!), Is.EqualTo(["a integer/int64", "b any"]));
    }

    [TestCase("[required] The id", "The id", true)]
    [TestCase("The id [Required]", "The id", true)]
    [TestCase("[REQUIRED]", null, true)]
    [TestCase("The required id", "The required id", false)]
    [Property("Row", "q-required")]
    public void Mark_OfRequired_IsTakenOutOfTheDescription(string description, string? text, bool isRequired)
    {
        var parameter = Scenario.Url($$"""{ "raw": "https://api.test/x?q=1", "query": [ { "key": "q", "value": "1", "description": "{{description}}" } ] }""").Parameter("q");

        Assert.That((parameter["description"]?.ToString(), parameter["required"]?.GetValue<bool>() ?? false), Is.EqualTo((text, isRequired)));
    }
}
