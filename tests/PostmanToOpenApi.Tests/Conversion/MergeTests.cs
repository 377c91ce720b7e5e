using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Every request becomes an operation or part of one, or is named by a diagnostic.</summary>
public class MergeTests
{
    [Test]
    [Property("Threat", "CV18")]
    public void Requests_WithOneMethodAndPath_AreOneOperationWithAllTheirParts()
    {
        var result = Converting.Items(
            """
            { "name": "One", "item": [ { "name": "Get user", "request": { "url": { "raw": "https://api.test/users/:id?a=1" }, "header": [ { "key": "X-A", "value": "" } ] },
              "response": [ { "code": 200, "body": "{ \"x\": 1 }" } ] } ] },
            { "name": "Two", "item": [ { "name": "Fetch user", "request": { "description": "More", "url": "https://api.test/users/{{userId}}?b=x" },
              "response": [ { "code": 404 } ] } ] }
            """);

        Assert.That(result.Counts, Is.EqualTo(new ConversionCounts(2, 1, 1, 0, 0)));
        Assert.That(result.Path(), Is.EqualTo("/users/{id}"));
        Assert.That(result.Parameters(), Is.EqualTo(["path id integer/int64", "query a integer/int64", "query b string", "header X-A string"]));
        Assert.That(result.Operation()["responses"]!.AsObject().Select(response => response.Key), Is.EqualTo(["200", "404"]));
        Assert.That(result.Operation()["tags"]!.AsArray().Select(tag => tag!.ToString()), Is.EqualTo(["One", "Two"]));
        Assert.That(result.Operation()["description"]!.ToString(), Does.Contain("Fetch user").And.Contain("More"));
    }

    [Test]
    public void Paths_ThatDifferByPlaceholderNames_AreOnePathForAllMethods()
    {
        var result = Converting.Items(
            """
            { "name": "Get", "request": "https://api.test/users/:id" },
            { "name": "Delete", "request": { "method": "DELETE", "url": "https://api.test/users/:userId" } },
            { "name": "Me", "request": "https://api.test/users/me" }
            """);

        Assert.That(result.Document.Paths.Keys, Is.EqualTo(["/users/{id}", "/users/me"]));
        Assert.That(
            result.Document.Paths["/users/{id}"].Operations!.Values.Select(operation => operation.Parameters!.Single().Name),
            Is.EqualTo(["id", "id"]));
    }

    [Test]
    public void Body_InSomeOfTheRequestsOnly_IsNotRequired()
    {
        var result = Converting.Items(
            """
            { "request": { "method": "POST", "url": "https://api.test/x", "body": { "mode": "raw", "raw": "{}" } } },
            { "request": { "method": "POST", "url": "https://api.test/x" } }
            """);

        Assert.That(result.Operation()["requestBody"]!["required"], Is.Null);
    }

    [TestCase("get", true)]
    [TestCase("Trace", true)]
    [TestCase("PURGE", false)]
    [TestCase("parameters", false)]
    [TestCase("$ref", false)]
    [Property("Threat", "CV17")]
    public void Method_OpenApiLacks_LeavesTheRequestOut(string method, bool isTaken)
    {
        var result = Converting.Items($$"""{ "name": "n", "request": { "method": "{{method}}", "url": "https://api.test/x" } }""");

        Assert.That(result.Counts, Is.EqualTo(isTaken ? new ConversionCounts(1, 1, 0, 0, 0) : new ConversionCounts(1, 0, 0, 1, 1)));
        Assert.That(result.Codes(), Is.EqualTo(isTaken ? [] : new[] { DiagnosticCodes.UnknownMethod }));
    }

    [TestCase("""{ "name": "n" }""")]
    [TestCase("""{ "name": "n", "request": {} }""")]
    [TestCase("""{ "name": "n", "request": "" }""")]
    [TestCase("""{ "name": "n", "request": { "url": " " } }""")]
    [TestCase("""{ "name": "n", "request": { "url": { "raw": "" } } }""")]
    public void Request_WithoutUrl_IsLeftOutWithADiagnostic(string item)
    {
        var result = Converting.Items(item);

        Assert.That(result.Counts, Is.EqualTo(new ConversionCounts(1, 0, 0, 1, 1)));
        Assert.That(result.Diagnostics[0].ToString(), Does.StartWith("spec/test.json(1,").And.Contain("): warning P2O2001: $.item[0]: the request 'n' has no URL"));
    }

    [Test]
    public void Collection_WithoutItems_IsADocumentWithoutPaths()
    {
        var result = Converting.Items("");

        Assert.That(result.Counts, Is.EqualTo(new ConversionCounts(0, 0, 0, 0, 0)));
        Assert.That(result.Json()["paths"]!.AsObject(), Is.Empty);
    }

    [Test]
    public void Info_OfTheCollection_IsTheDocuments()
    {
        var info = Converting.File("""{ "info": { "name": "N", "description": { "content": "D" }, "version": "2.1" }, "item": [] }""").Document.Info;

        Assert.That((info.Title, info.Description, info.Version), Is.EqualTo(("N", "D", "2.1")));
        Assert.That(Converting.Items("").Document.Info.Version, Is.EqualTo("1.0.0"));
    }
}
