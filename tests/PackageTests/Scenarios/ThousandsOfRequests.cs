using System.Text.Json;
using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>A collection of thousands of requests.</summary>
[Category("Slow")]
public sealed class ThousandsOfRequests : PackageScenario
{
    private const int Requests = 5000;

    [Test]
    [Property("Threat", "BS10")]
    public void ThousandsOfRequests_OfOneCollection_AreGeneratedAndChecked()
    {
        Solution.ChangeCollection(_ => JsonSerializer.Serialize(new
        {
            info = new { name = "Large", schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
            item = Enumerable.Range(0, Requests).Select(number => new
            {
                name = $"Get thing {number}",
                request = new { method = "GET", url = $"https://api.acme.test/things{number}?page_size=10" },
                response = new[] { new { name = "ok", code = 200, body = $$"""{"id":{{number}},"made_at":"2024-05-01T10:00:00Z"}""" } },
            }),
        }));

        // What the compiler takes for it is no question of the build step.
        var result = Solution.Run("msbuild", "-t:GeneratePostmanClients", "-p:BuildingProject=true").MustSucceed();

        Assert.That(result.Runs, Is.EqualTo((1, 1)), result.ToString());
        Assert.That(File.ReadAllText(Solution.Code).Split(" GetThing").Length, Is.GreaterThan(Requests));
    }
}
