using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Hardening;

public sealed class ServerHardenerTests
{
    [TestCase("""{ "url": "https://files.test/v1" }""", "https://files.test/v1")]
    [TestCase("""{ "url": "/v2" }""", "/v2")]
    [TestCase("""{ "url": "https://{region}.test", "variables": { "region": { "default": "eu" } } }""", "https://eu.test")]
    [TestCase("""{ "url": "https://{region}.test", "variables": { "region": { "default": "eu", "description": "The collection does not set it." } } }""", "https://{region}.test")]
    [TestCase("""{ "url": "https://{region}.test", "variables": { "region": { "default": "\"; Evil(); //" } } }""", "https://{region}.test")]
    [TestCase("""{ "url": "https://evil.test/\"; Evil(); //" }""", null)]
    public void ServerOfAnOperation_AnyUrl_IsSaidWhereTemplatesSeeIt(string server, string? said)
    {
        var json = Documents.Harden("{}", members: $"\"servers\": [ {server} ], \"x-csharp-server\": \"https://other.test\",");

        Assert.That(Documents.Operation(json)["x-csharp-server"]?.ToString(), Is.EqualTo(said));
    }

    [Test]
    public void ServerOfNoOperation_SaidByTheInput_IsLeftOut()
    {
        var json = Documents.Harden("{}", members: "\"x-csharp-server\": \"https://other.test\",");

        Assert.That(Documents.Operation(json)["x-csharp-server"], Is.Null);
    }
}
