namespace PostmanToOpenApi.Tests.Scenarios.Servers;

/// <summary>Hosts and variables, which become servers.</summary>
[TestFixture]
public sealed class ServerScenarios
{
    [Property("Row", "sv-var")]
    [Property("Row", "sv-undef")]
    [Property("Row", "sv-case")]
    [Property("Row", "sv-sub")]
    [Property("Row", "sv-sub-def")]
    [Property("Row", "sv-nested")]
    [Property("Row", "sv-cycle")]
    [Property("Row", "sv-unused")]
    [Property("Row", "sv-single")]
    [TestCase("{{baseUrl}}/users", "\"baseUrl\": \"https://api.test/v2\"", "https://api.test/v2", "")]
    [TestCase("{{baseUrl}}/users", "\"other\": \"https://other.test\"", "{baseUrl}", "baseUrl")]
    [TestCase("{{BaseURL_2}}/users", "\"baseurl_2\": \"https://other.test\"", "{BaseURL_2}", "BaseURL_2")]
    [TestCase("https://{{tenant}}.api.test/users", "\"x\": \"\"", "https://{tenant}.api.test", "tenant")]
    [TestCase("https://{{tenant}}.api.test/users", "\"tenant\": \"acme\"", "https://acme.api.test", "")]
    [TestCase("{{baseUrl}}/users", "\"baseUrl\": \"https://{{host}}/v1\", \"host\": \"api.test\"", "https://api.test/v1", "")]
    [TestCase("{{baseUrl}}/users", "\"baseUrl\": \"https://{{host}}/v1\"", "https://{host}/v1", "host")]
    [TestCase("{{a}}/users", "\"a\": \"{{b}}\", \"b\": \"{{a}}\"", "{a}", "a")]
    [TestCase("{{a}}/users", "\"a\": \"https://{{a}}.test\"", "{a}", "a")]
    public void Variables_AreResolvedOrBecomeVariablesOfTheServer(string url, string values, string server, string variables)
    {
        var scenario = Scenario.Url(Scenario.Quote(url), Variables(values));

        Assert.That((scenario.Servers.Single(), scenario.Paths.Single()), Is.EqualTo((server, "/users")));
        var declared = scenario.Document["servers"]![0]!["variables"]?.AsObject();
        Assert.That(string.Join(',', declared?.Select(variable => variable.Key) ?? []), Is.EqualTo(variables));
        Assert.That(declared?.Select(variable => variable.Value!["default"]!.ToString()) ?? [], Has.All.Not.Empty);
        Assert.That(scenario.Operation["servers"], Is.Null);
    }

    [TestCase("http", "80")]
    [TestCase("https", "443")]
    public void Port_Unknown_IsThatOfTheScheme(string scheme, string port)
    {
        var scenario = Scenario.Url(Scenario.Quote(scheme + "://api.test:{{port}}/users"));

        Assert.That(scenario.Document["servers"]![0]!["variables"]!["port"]!["default"]!.ToString(), Is.EqualTo(port));
    }

    [Test]
    [Property("Row", "sv-var-types")]
    public void Variables_OfAllTypesAndValues_AreRead()
    {
        var scenario = Scenario.Url(
            "\"{{host}}:{{port}}/{{flag}}?n={{none}}\"",
            """
            "variable": [ { "key": "host", "value": "https://api.test", "type": "default" }, { "key": "port", "value": 8443, "type": "number" },
              { "key": "flag", "value": true, "type": "boolean" }, { "key": "none", "value": null }, { "key": "odd", "value": { "a": 1 } }, null ]
            """);

        Assert.That((scenario.Servers.Single(), scenario.Parameters().Last()), Is.EqualTo(("https://api.test:8443", "query n string")));
    }

    [Test]
    [Property("Row", "sv-secret-type")]
    public void Variable_OfTypeSecret_StaysOpen()
    {
        var scenario = Scenario.Url("\"https://{{place}}/x\"", """ "variable": [ { "key": "place", "value": "hunter2.test", "type": "secret" } ] """);

        Assert.That(scenario.Servers, Is.EqualTo(["https://{place}"]));
        Assert.That(scenario.Document.ToJsonString(), Does.Not.Contain("hunter2"));
    }

    [TestCase("a,b,a", "https://a.test", "-,https://b.test,-")]
    [TestCase("a,a,b,b", "https://a.test", "-,-,https://b.test,https://b.test")]
    [TestCase("b,a,a", "https://a.test", "https://b.test,-,-")]
    [Property("Row", "sv-multi")]
    [Property("Row", "sv-multi2")]
    public void Hosts_Several_AreKeptByTheOperations(string hosts, string root, string own)
    {
        var scenario = Scenario.Items(string.Join(',', hosts.Split(',').Select((host, i) => $$"""{ "request": "https://{{host}}.test/{{i}}" }""")));

        Assert.That(scenario.Servers, Is.EqualTo([root]));
        Assert.That(string.Join(',', scenario.Operations.Select(operation => Scenario.Urls(scenario.At(operation)).SingleOrDefault() ?? "-")), Is.EqualTo(own));
    }

    [Test]
    [Property("Row", "sv-multi-same")]
    public void Hosts_SeveralOfOneOperation_AreAllThere()
    {
        var scenario = Scenario.Items("""{ "request": "https://a.test/z?p=1" }, { "request": "https://b.test/z?q=1" }""");

        Assert.That(Scenario.Urls(scenario.Operation), Is.EqualTo(["https://a.test", "https://b.test"]));
        Assert.That(scenario.Parameters(), Is.EqualTo(["query p integer/int64", "query q integer/int64"]));
    }

    private static string Variables(string values) =>
        $"\"variable\": [ {string.Join(',', values.Split(", ").Select(value => value.Split("\": ")).Select(pair => $"{{ \"key\": {pair[0]}\", \"value\": {pair[1]} }}"))} ]";
}
