using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Scenarios.Hints;

/// <summary>Markdown tables about parameters, in the descriptions of requests.</summary>
public class TableScenarios
{
    private const string Machine =
        """
        Gets a user.

        # postman-to-openapi

        | object | name     | description | required | type   | example   |
        |--------|----------|-------------|----------|--------|-----------|
        | path   | user_id  | The user    | true     | number | 476587598 |
        | query  | limit    | At most     | true     | number | 10        |
        | query  | q        | A \| b      | false    | string | abc       |
        | header | X-Tenant | The tenant  | true     | string |           |

        See also: users.
        """;

    private static Scenario Described(string description, string body = "null") => Scenario.Items(
        $$"""
        { "name": "Get it", "request": { "method": "{{(body == "null" ? "GET" : "POST")}}", "description": {{Scenario.Quote(description)}}, "body": {{body}},
          "header": [ { "key": "X-Tenant", "value": "5" } ],
          "url": { "raw": "https://api.test/users/:user_id?limit=1&q=2", "host": [ "https://api.test" ], "path": [ "users", ":user_id" ],
            "query": [ { "key": "limit", "value": "" }, { "key": "q", "value": "2" } ] } } }
        """);

    [Test]
    [Property("Row", "x-md-table")]
    public void Table_ForConverters_DescribesParametersAndIsTakenOutOfTheText()
    {
        var scenario = Described(Machine);

        Assert.That(
            scenario.Parameters(),
            Is.EqualTo(["path user_id integer/int64", "query limit integer/int64", "query q string", "header X-Tenant string"]));
        Assert.That(scenario.Parameter("user_id")["description"]!.ToString(), Is.EqualTo("The user"));
        Assert.That(scenario.Parameter("limit")["required"]!.GetValue<bool>(), Is.True);
        Assert.That(scenario.Parameter("q")["required"], Is.Null);
        Assert.That(scenario.Parameter("q")["description"]!.ToString(), Is.EqualTo("A | b"));
        Assert.That(scenario.Operation["description"]!.ToString(), Does.StartWith("Gets a user.").And.EndWith("See also: users.").And.Not.Contain("|").And.Not.Contain("postman-to-openapi"));
    }

    [Test]
    [Property("Row", "x-md-free")]
    public void Table_OfPeople_DescribesParametersAndStaysInTheText()
    {
        var scenario = Described("Parameters:\n\nName | Type | Required | Details\n--- | :---: | --- | ---\n`limit` | integer | yes | At most\n**q** | boolean | no | Wrong\nother | string | yes | Nowhere");

        Assert.That(scenario.Parameters().Take(3), Is.EqualTo(["path user_id integer/int64", "query limit integer/int64", "query q integer/int64"]));
        Assert.That(scenario.Parameter("limit")["required"]!.GetValue<bool>(), Is.True);
        Assert.That(scenario.Parameter("limit")["description"]!.ToString(), Is.EqualTo("At most"));
        Assert.That(scenario.Operation["description"]!.ToString(), Does.Contain("`limit` | integer"));
    }

    [Test]
    public void Table_OfFields_DescribesThoseOfTheBody()
    {
        var scenario = Described(
            "| Field | Type | Required | Description |\n|---|---|---|---|\n| id* | integer | | The id |\n| address.city | string | true | The town |\n| lines[].sku | int | | |",
            """{ "mode": "raw", "raw": "{ \"id\": {{id}}, \"address\": { \"city\": \"x\" }, \"lines\": [ { \"sku\": null } ] }" }""");
        var body = scenario.Body();
        var address = scenario.Schema(body["properties"]!["address"]!);

        Assert.That(body["required"]!.ToJsonString(), Is.EqualTo("""["id"]"""));
        Assert.That(body["properties"]!["id"]!["description"]!.ToString(), Is.EqualTo("The id"));
        Assert.That((address["required"]!.ToJsonString(), address["properties"]!["city"]!["description"]!.ToString()), Is.EqualTo(("""["city"]""", "The town")));
        Assert.That(scenario.Properties(body["properties"]!["lines"]!["items"]!), Is.EqualTo(["sku integer/int64?"]));
    }

    [TestCase("| a | b |\n|---|---|\n| limit | 5 |")]
    [TestCase("| name | other |\n|---|---|\n| limit | 5 |")]
    [TestCase("| name | required |")]
    [TestCase("a | b\n--\n|||")]
    public void Table_OfOtherThings_SaysNothing(string table) => Assert.That(Described(table).Parameter("limit")["required"], Is.Null);
}
