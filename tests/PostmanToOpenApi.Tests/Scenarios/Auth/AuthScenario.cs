using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Scenarios.Auth;

/// <summary>Short ways to ask about authorization.</summary>
internal static class AuthScenario
{
    /// <summary>A collection with this helper and one request, <c>GET /x</c>.</summary>
    public static Scenario Of(string auth) => Scenario.Items("""{ "name": "X", "request": "https://api.test/x" }""", $"\"auth\": {auth}");

    /// <summary>The security schemes in their order.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Schemes(this Scenario scenario) =>
        scenario.Document["components"]?["securitySchemes"]?.AsObject() ?? [];

    /// <summary>The only security scheme, which the whole document needs.</summary>
    public static string Scheme(this Scenario scenario)
    {
        var (name, scheme) = scenario.Schemes().Single();
        Assert.That(scenario.Document["security"]?.AsArray().Single()!.AsObject().Single().Key, Is.EqualTo(name));
        return scheme!.ToJsonString();
    }

    /// <summary>What the operation or the document needs; null if nothing is said.</summary>
    public static string? Security(this JsonNode owner) => owner["security"]?.ToJsonString();
}
