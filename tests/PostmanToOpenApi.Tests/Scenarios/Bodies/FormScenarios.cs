using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Scenarios.Bodies;

/// <summary>Bodies that are forms, URL-encoded and multipart.</summary>
public class FormScenarios
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    private static Scenario Form(string mode, string fields) => Scenario.Request($$""" "body": { "mode": "{{mode}}", "{{mode}}": [ {{fields}} ] } """);

    [TestCase("urlencoded", UrlEncoded)]
    [TestCase("formdata", Multipart)]
    [Property("Row", "b-urlenc")]
    [Property("Row", "b-urlenc-types")]
    [Property("Row", "b-urlenc-disabled")]
    [Property("Row", "b-urlenc-dup")]
    [Property("Row", "b-form-types")]
    [Property("Row", "b-form-dup")]
    [Property("Row", "b-form-notype")]
    [Property("Row", "b-form-disabled")]
    public void Form_Fields_AreTypedDescribedAndUnited(string mode, string mediaType)
    {
        var schema = Form(
            mode,
            """
            { "key": "name", "value": "x", "type": "text", "description": "[required] The name" }, { "key": "count", "value": "5" },
            { "key": "flag", "value": "true", "disabled": true }, { "key": "tag", "value": "a" }, { "key": "tag", "value": "b" },
            { "key": "day", "value": "2024-01-31", "type": "text" }, { "key": "id", "value": "{{$guid}}" }, { "key": "mail", "value": "joe@api.test" }
            """).Body(mediaType);

        Assert.That(
            Converting.PropertiesOf(schema),
            Is.EqualTo(["name string", "count integer/int64", "flag boolean", "tag [string]", "day string/date", "id string/uuid", "mail string/email"]));
        Assert.That(schema["required"]!.ToJsonString(), Is.EqualTo("""["name"]"""));
        Assert.That(schema["properties"]!["name"]!["description"]!.ToString(), Is.EqualTo("The name"));
    }

    [Test]
    [Property("Row", "b-form-file")]
    [Property("Row", "b-form-files")]
    public void Form_Files_AreBinary() => Assert.That(
        Converting.PropertiesOf(Form(
            "formdata",
            """
            { "key": "one", "type": "file", "src": "/a" }, { "key": "none", "type": "file", "src": null }, { "key": "two", "type": "file", "src": [ "/a", "/b" ] },
            { "key": "list", "type": "file", "src": "/a" }, { "key": "list", "type": "file", "src": "/b" },
            { "key": "untyped", "src": "/a" }, { "key": "text", "value": "x", "src": "/a" }
            """).Body(Multipart)),
        Is.EqualTo(["one string/binary", "none string/binary", "two [string/binary]", "list [string/binary]", "untyped string/binary", "text string"]));

    [Test]
    [Property("Row", "b-form-ct")]
    public void Form_ContentTypesOfParts_AreEncodings()
    {
        var scenario = Form(
            "formdata",
            """
            { "key": "meta", "value": "{}", "type": "text", "contentType": "application/json; charset=utf-8" }, { "key": "file", "type": "file", "contentType": "image/png" },
            { "key": "plain", "value": "x" }, { "key": "odd", "value": "x", "contentType": "no type" }
            """);

        Assert.That(
            scenario.Operation["requestBody"]!["content"]![Multipart]!["encoding"]!.ToJsonString(),
            Is.EqualTo("""{"meta":{"contentType":"application/json"},"file":{"contentType":"image/png"}}"""));
    }

    [TestCase("""{ "content": "The name", "type": "text/plain" }""", "The name")]
    [TestCase("\"(Required) The name\"", "The name")]
    [TestCase("null", null)]
    [Property("Row", "b-form-desc-obj")]
    public void Form_Description_OfEveryForm_IsTaken(string description, string? text) => Assert.That(
        Form("formdata", $$"""{ "key": "name", "value": "x", "description": {{description}} }""").Body(Multipart)["properties"]!["name"]!["description"]?.ToString(),
        Is.EqualTo(text));

    [TestCase("formdata", "null")]
    [TestCase("urlencoded", "null")]
    [TestCase("formdata", "[]")]
    [Property("Row", "b-form-null")]
    public void Form_NullOrEmpty_IsNoBody(string mode, string fields) =>
        Assert.That(Scenario.Request($$""" "body": { "mode": "{{mode}}", "{{mode}}": {{fields}} } """).Operation["requestBody"], Is.Null);

    [Test]
    public void Form_TypedIntoARawBody_HasItsFields()
    {
        var scenario = Scenario.Request($$""" "header": [ { "key": "Content-Type", "value": "{{UrlEncoded}}" } ], "body": { "mode": "raw", "raw": "a=1&b=x&b=y" } """);

        Assert.That(Converting.PropertiesOf(scenario.Body(UrlEncoded)), Is.EqualTo(["a integer/int64", "b [string]"]));
    }
}
