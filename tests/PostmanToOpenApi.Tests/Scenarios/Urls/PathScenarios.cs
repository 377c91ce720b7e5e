namespace PostmanToOpenApi.Tests.Scenarios.Urls;

/// <summary>What stands in a path: placeholders in all styles, and what only looks like one.</summary>
[TestFixture]
public sealed class PathScenarios
{
    [Property("Row", "u-colon-novar")]
    [Property("Row", "u-string-colon")]
    [TestCase("https://api.test/users/:id", "/users/{id}")]
    public void Placeholder_NothingKnownOfIt_IsAParameter(string url, string path) =>
        Assert.That(Scenario.Url(Scenario.Quote(url)).Paths, Is.EqualTo(new[] { path }));
}
