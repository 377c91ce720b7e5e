using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>Secrets in places where a part of a URL, a name or a setting should stand.</summary>
public class SecretUrlTests
{
    private const string Variables = """
        "variable": [ { "key": "baseUrl", "value": "https://api.test/bot{{token}}" }, { "key": "token", "value": "s3cret" },
          { "key": "plain", "value": "s3cret", "type": "secret" } ]
        """;

    [TestCase("{{baseUrl}}/x")]
    [TestCase("https://api.test/{{token}}/x")]
    [TestCase("https://api.test{{token}}/x")]
    [TestCase("https://{{plain}}.api.test/x")]
    [TestCase("https://user:pa#s3cret@api.test/x")]
    [TestCase("https://user:s3cret/x@api.test/x")]
    [TestCase("https://us{{gone}}s3cret:{{gone}}s3cret@api.test/x")]
    [TestCase("us{{gone}}s3cret@{{gone}}/x")]
    [TestCase("//user:s3cret@api.test/x")]
    [TestCase("https://user:s3cret?x@api.test/x")]
    [TestCase("https://api.test/proxy/https://user:s3cret@other.test/x")]
    [TestCase("https://s3cretghp_fake0123456789fake0123456789.api.test/x")]
    public void Url_HoldsASecret_ItGetsNowhere(string url) => AssertNowhere(Converting.Url(url, Variables));

    [TestCase("\"header\": [ { \"key\": \"Authorization: Bearer s3cret\", \"value\": \"\" } ]")]
    [TestCase("\"header\": \"Authorization Bearer s3cret\"")]
    [TestCase("\"header\": [ { \"key\": \"Content-Type\", \"value\": \"application/x-www-form-urlencoded\" } ], \"body\": { \"mode\": \"raw\", \"raw\": \"{\\\"password\\\":\\\"s3cret\\\"}\" }")]
    [TestCase("\"header\": [ { \"key\": \"Content-Type\", \"value\": \"application/x-www-form-urlencoded\" } ], \"body\": { \"mode\": \"raw\", \"raw\": \"s3cret\" }")]
    public void Request_HoldsASecretWhereANameShouldBe_ItGetsNowhere(string members) => AssertNowhere(Converting.Request(members));

    [Test]
    public void ApiKey_NameIsASecretVariable_ItsValueGetsNowhere() => AssertNowhere(Converting.Items(
        """{ "name": "I", "request": "https://api.test/x" }""",
        """
        "auth": { "type": "apikey", "apikey": [ { "key": "key", "value": "{{apiKey}}" }, { "key": "in", "value": "header" } ] },
        "variable": [ { "key": "apiKey", "value": "s3cret" } ]
        """));

    [Test]
    public void Path_DotsInsideASegmentOfTheCollection_LeaveTheRequestOut()
    {
        var result = Converting.Items("""{ "name": "I", "request": { "url": { "host": [ "https://api.test" ], "path": [ "a/../b", "c" ] } } }""");

        Assert.That(result.Counts, Is.EqualTo(new ConversionCounts(1, 0, 0, 1, 1)));
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo(DiagnosticCodes.UnusablePath));
    }

    private static void AssertNowhere(ConversionResult result)
    {
        Assert.That(result.Text(), Does.Not.Contain("s3cret"));
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.ToString()), Has.None.Contains("s3cret"));
        Assert.That(result.Counts.Operations + result.Counts.LeftOut, Is.EqualTo(1));
    }
}
