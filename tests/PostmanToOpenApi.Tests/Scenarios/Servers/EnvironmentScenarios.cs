using System.Text;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Tests.Scenarios.Servers;

/// <summary>Variables from outside the collection: environments, and those of the command line.</summary>
[TestFixture]
public sealed class EnvironmentScenarios
{
    private const string Test = """{ "name": "Test", "values": [ { "key": "host", "value": "https://test.test", "enabled": true }, { "key": "version", "value": "v2", "enabled": true } ], "_postman_variable_scope": "environment" }""";
    private const string Live = """{ "name": "Live", "values": [ { "key": "host", "value": "https://live.test", "type": "default" }, { "key": "version", "value": "" }, { "key": "off", "value": "x", "enabled": false } ] }""";
    private const string Collection = "\"variable\": [ { \"key\": \"host\", \"value\": \"https://own.test\" } ]";

    [TestCase("", "", "https://own.test", "/{version}/x", Description = "none")]
    [TestCase("Test", "", "https://test.test", "/v2/x", Description = "counts more than the collection")]
    [TestCase("Test,Live", "", "https://live.test", "/v2/x", Description = "the later one counts, but where it says nothing")]
    [TestCase("Live,Test", "", "https://test.test", "/v2/x", Description = "the later one counts")]
    [TestCase("Test", "host=https://cli.test", "https://cli.test", "/v2/x", Description = "the command line counts most")]
    [TestCase("", "host=https://cli.test,version=v3,host=https://last.test", "https://last.test", "/v3/x", Description = "the last one counts")]
    [TestCase("Test", "version=", "https://test.test", "/{version}/x", Description = "the command line can say nothing")]
    public void Variables_OfSeveralPlaces_CountByTheirPlace(string environments, string variables, string server, string path)
    {
        var scenario = Convert(
            [.. environments.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => name == "Test" ? Test : Live)],
            [.. variables.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => text.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1]))]);

        Assert.That((scenario.Servers.Single(), scenario.Paths.Single()), Is.EqualTo((server, path)));
    }

    [TestCase("""{ "values": [ { "key": "host", "value": "https://hunter2.test", "type": "secret" } ] }""")]
    [TestCase("""{ "environment": { "values": [ { "key": "host", "value": "{{password}}" }, { "key": "password", "value": "hunter2" } ] } }""")]
    public void Secret_OfAnEnvironment_HidesTheValueOfTheCollection(string environment)
    {
        var scenario = Convert([environment], []);

        Assert.That(scenario.Servers.Single(), Does.StartWith("{"));
        Assert.That(scenario.Document.ToJsonString(), Does.Not.Contain("hunter2").And.Not.Contain("own.test"));
    }

    [TestCase("5", DiagnosticCodes.NotAnEnvironment, "$")]
    [TestCase("{}", DiagnosticCodes.NotAnEnvironment, "$")]
    [TestCase("""{ "info": {}, "item": [] }""", DiagnosticCodes.NotAnEnvironment, "$")]
    [TestCase("""{ "values": {} }""", DiagnosticCodes.WrongType, "$.values")]
    [TestCase("""{ "values": [ 5 ] }""", DiagnosticCodes.WrongType, "$.values[0]")]
    [TestCase("""{ "values": [ """, DiagnosticCodes.NotJson, "$.values[0]")]
    [TestCase("", DiagnosticCodes.EmptyFile, "$")]
    public void File_ThatIsNoEnvironment_IsRefusedByItsName(string environment, string code, string path)
    {
        var diagnostic = Assert.Throws<PostmanConversionException>(() => Convert([environment], []))!.Diagnostic;

        Assert.That((diagnostic.Code, diagnostic.File, diagnostic.JsonPath), Is.EqualTo((code, "env0.json", path)));
    }

    private static Scenario Convert(string[] environments, KeyValuePair<string, string>[] variables) => Scenario.Items(
        """{ "request": "{{host}}/{{version}}/x" }""",
        Collection,
        new ConversionOptions
        {
            Environments = [.. environments.Select((json, i) => new EnvironmentFile($"env{i}.json", Encoding.UTF8.GetBytes(json)))],
            Variables = variables,
        });
}
