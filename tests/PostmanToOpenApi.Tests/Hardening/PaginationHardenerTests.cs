using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Hardening;

public class PaginationHardenerTests
{
    private const string Schemas = """
        {
          "TicketPage": { "type": "object", "properties": {
            "data": { "type": "array", "items": { "$ref": "#/components/schemas/Ticket" } },
            "class": { "type": "array", "items": { "$ref": "#/components/schemas/Ticket" } },
            "listed": { "$ref": "#/components/schemas/TicketList" },
            "times": { "type": "array", "items": { "type": "string", "x-csharp-type": "Acme.Moment" } },
            "states": { "type": "array", "items": { "type": "string", "enum": ["a"] } },
            "ids": { "type": "array", "items": { "type": "integer", "format": "int64", "nullable": true } },
            "names": { "type": "array", "items": { "type": "string" } },
            "dates": { "type": "array", "items": { "type": "string", "format": "date-time" } },
            "lists": { "type": "array", "items": { "type": "array", "items": {} } },
            "either": { "type": "array", "items": { "$ref": "#/components/schemas/Either" } },
            "any": { "type": "array", "items": {} },
            "open": {},
            "count": { "type": "integer" } } },
          "Ticket": { "type": "object", "properties": { "id": { "type": "integer" } } },
          "TicketList": { "type": "array", "items": { "$ref": "#/components/schemas/Ticket" } },
          "Either": { "type": "object" }
        }
        """;

    [TestCase("data", "Ticket")]
    [TestCase("class", "Ticket")]
    [TestCase("listed", "Ticket")]
    [TestCase("times", "global::Acme.Moment")]
    [TestCase("states", "TicketPageStatesItem")]
    [TestCase("ids", "long?")]
    [TestCase("names", "string")]
    [TestCase("dates", null)]
    [TestCase("lists", null)]
    [TestCase("either", null)]
    [TestCase("any", null)]
    [TestCase("open", null)]
    public void Pagination_ListInTheAnswer_CarriesTheTypeOfItsItems(string items, string? type)
    {
        var pagination = Harden($$"""{ "page": "page", "items": "{{items}}" }""");

        Assert.That(pagination?["itemType"]?.ToString(), Is.EqualTo(type));
        Assert.That(pagination?["method"]?.ToString(), Is.EqualTo("listAllTickets"));
    }

    [TestCase("""{ "$ref": "#/components/schemas/TicketList" }""", "Ticket")]
    [TestCase("""{ "type": "array", "items": { "type": "boolean" } }""", "bool")]
    [TestCase("{}", null)]
    public void Pagination_AnswerIsTheList_NeedsNoItems(string answer, string? type)
    {
        var pagination = Harden("""{ "page": "page" }""", answer);

        Assert.That(pagination, Is.Not.Null);
        Assert.That(pagination!["items"], Is.Null);
        Assert.That(pagination["itemType"]?.ToString(), Is.EqualTo(type));
    }

    [TestCase("""{ "page": "p" }""", "names no query parameter")]
    [TestCase("""{ "page": "id" }""", "names no query parameter")]
    [TestCase("""{ "items": "data" }""", "names no query parameter")]
    [TestCase("""{ "page": "page" }""", "the answer is no list")]
    [TestCase("""{ "page": "page", "items": "count" }""", "names no list in the answer")]
    [TestCase("""{ "page": "page", "items": "rows" }""", "names no list in the answer")]
    [TestCase("""{ "page": "page", "items": "data", "method": "x(); class Evil" }""", "no name of a method")]
    [TestCase("""{ "page": "page", "items": "data", "method": "listTickets" }""", "no name of a method")]
    [TestCase("""{ "page": "page", "items": "data", "method": "ListTickets" }""", "no name of a method")]
    [TestCase("""{ "page": "page", "items": "data", "itemsType": "Evil" }""", "is not an object with the texts")]
    [TestCase("""{ "page": 1, "items": "data" }""", "is not an object with the texts")]
    [TestCase("""{ "page": null, "items": "data" }""", "is not an object with the texts")]
    [TestCase("[]", "is not an object with the texts")]
    [TestCase("\"page\"", "is not an object with the texts")]
    public void Pagination_NoMethodCanBeMadeOfIt_IsLeftOutWithTheReason(string pagination, string reason)
    {
        var messages = new List<string>();

        Assert.That(Harden(pagination, messages: messages), Is.Null);
        Assert.That(messages.Single(), Does.StartWith(DiagnosticCodes.UnusableExtension).And.Contains(reason));
    }

    [Test]
    public void Pagination_GivenTypeAndMethod_TypeIsDerivedAndMethodKept()
    {
        var pagination = Harden("""{ "page": "page", "items": "data", "itemType": "Evil", "method": "eachTicket" }""");

        Assert.That(pagination!.ToJsonString(), Is.EqualTo("""{"page":"page","method":"eachTicket","items":"data","itemType":"Ticket"}"""));
    }

    [TestCase("ListTickets", "listAllTickets")]
    [TestCase("getTickets", "getAllTickets")]
    [TestCase("search", "searchAll")]
    [TestCase("listing", "listAllListing")]
    [TestCase("tickets", "listAllTickets")]
    public void Pagination_NoMethodGiven_IsNamedAfterTheOperation(string operation, string method)
    {
        Assert.That(Harden("""{ "page": "page", "items": "data" }""", operation: operation)!["method"]!.ToString(), Is.EqualTo(method));
    }

    [Test]
    public void Pagination_OnAParameter_IsRemoved()
    {
        var codes = new List<string>();
        var json = Documents.Harden("{}", """[{ "name": "page", "in": "query", "x-pagination": {}, "schema": { "type": "integer", "x-pagination": {} } }]""", codes: codes);

        Assert.That(json.ToJsonString(), Does.Not.Contain("x-pagination"));
        Assert.That(codes, Is.EqualTo(new[] { DiagnosticCodes.UnusableExtension, DiagnosticCodes.UnusableExtension }));
    }

    private static JsonNode? Harden(string pagination, string answer = """{ "$ref": "#/components/schemas/TicketPage" }""", List<string>? messages = null, string operation = "listTickets")
    {
        const string Parameters = """[{ "name": "page", "in": "query", "schema": { "type": "integer" } }, { "name": "id", "in": "header", "schema": { "type": "string" } }]""";
        var json = Documents.Harden(
            Schemas, Parameters, $"\"x-pagination\": {pagination},", messages: messages, operationId: operation, answer: $$"""{ "description": "ok", "content": { "application/json": { "schema": {{answer}} } } }""");
        return Documents.Operation(json)["x-pagination"];
    }
}
