using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Hardening;

/// <summary>Which names carry an x-csharp-name. The templates of the code generator rely on it.</summary>
public class CSharpNameTests
{
    [TestCase("ticket_id", null)]
    [TestCase("x-y", null)]
    [TestCase("ID", null)]
    [TestCase("status", null)]
    [TestCase("$filter", "filter")]
    [TestCase("users[]", "users")]
    [TestCase("class", "classValue")]
    [TestCase("await", "awaitValue")]
    [TestCase("body", null)]
    [TestCase("cancellationToken", "cancellationTokenValue")]
    [TestCase("request_", "request")]
    [TestCase("_type", "type")]
    [TestCase("a__b", "aB")]
    [TestCase("1st", "value1st")]
    [TestCase("größe", "grosse")]
    [TestCase("日本", "value")]
    public void Parameter_ByWireName_HasNameWhereNoneCanBeDerived(string wireName, string? name) =>
        Assert.That(new CSharpNames(areProperties: false).Assign([wireName]), Is.EqualTo([name]));

    [TestCase("channel_id", null)]
    [TestCase("class", null)]
    [TestCase("to_string", "ToStringValue")]
    [TestCase("Equals", "EqualsValue")]
    [TestCase("additionalProperties", "AdditionalPropertiesValue")]
    [TestCase("newtonsoft", "NewtonsoftValue")]
    [TestCase("System", "SystemValue")]
    [TestCase("ticket", "TicketValue")]
    [TestCase("@odata.type", "OdataType")]
    [TestCase("5", "Value5")]
    public void Property_ByWireName_HasNameWhereNoneCanBeDerived(string wireName, string? name) =>
        Assert.That(new CSharpNames(areProperties: true, "Ticket").Assign([wireName]), Is.EqualTo([name]));

    [Test]
    public void Names_ThatCollide_AreNumberedBesideTheSimpleOnes() =>
        Assert.That(
            new CSharpNames(areProperties: true).Assign(["user id", "user_id", "UserId", "userId", "userId2"]),
            Is.EqualTo(new[] { "UserId3", null, "UserId4", "UserId5", null }));

    [Test]
    public void Parameters_AndFormFields_ShareTheNamesOfTheirOperation()
    {
        var result = Converting.Items(
            """
            { "request": { "method": "POST", "url": "https://api.test/:id?Id=1",
              "body": { "mode": "formdata", "formdata": [ { "key": "id", "value": "" }, { "key": "note", "value": "" } ] } } }
            """);

        var operation = result.Operation();
        Assert.That(operation["parameters"]!.AsArray().Select(parameter => parameter!["x-csharp-name"]?.ToString()), Is.EqualTo([null, "id2"]));
        var fields = operation["requestBody"]!["content"]!["multipart/form-data"]!["schema"]!["properties"]!;
        Assert.That((fields["id"]!["x-csharp-name"]?.ToString(), fields["note"]!["x-csharp-name"]), Is.EqualTo(("id3", (object?)null)));
    }

    [Test]
    public void Parameter_CalledBodyBesideABody_HasAnotherName()
    {
        var result = Converting.Items("""{ "request": { "method": "POST", "url": "https://api.test/x?body=1", "body": { "mode": "raw", "raw": "{}" } } }""");

        Assert.That(result.Operation()["parameters"]![0]!["x-csharp-name"]!.ToString(), Is.EqualTo("bodyValue"));
    }

    [Test]
    public void Property_ThatIsAReference_CarriesItsNameBesideAnAllOf()
    {
        var property = Converting.JsonBody("""{ "@a": { "x": 1 } }""").Json()["components"]!["schemas"]!["SendItRequest"]!["properties"]!["@a"]!;

        Assert.That(property.ToJsonString(), Is.EqualTo("""{"allOf":[{"$ref":"#/components/schemas/SendItRequestA"}],"x-csharp-name":"A"}"""));
    }
}
