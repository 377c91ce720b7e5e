using System.Text.Json.Nodes;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.RoundTrip;

/// <summary>
/// <c>library.postman_collection.json</c> is what Postman's own converter, npm <c>openapi-to-postmanv2</c> 6.3.3 with
/// <c>parametersResolution: 'Schema'</c>, makes of our <c>library.openapi.json</c>. Converted back, nothing is lost.
/// </summary>
public class RoundTripTests
{
    private static JsonNode Original => JsonNode.Parse(Read("library.openapi.json"))!;

    private static JsonNode Returned => PostmanConverter.Convert(Read("library.postman_collection.json"), "library.postman_collection.json").Json();

    private static byte[] Read(string file) => File.ReadAllBytes(Repository.File("tests", "PostmanToOpenApi.Tests", "RoundTrip", file));

    [Test]
    public void ThroughPostmanAndBack_EveryOperationParameterBodyAndAnswer_IsThere() =>
        Assert.That(new Facts(Original).All().Except(new Facts(Returned).All()), Is.Empty);

    [Test]
    public void ThroughPostmanAndBack_NothingIsInvented() =>
        Assert.That(new Facts(Returned).All().Except(new Facts(Original).All()), Is.Empty);
}
