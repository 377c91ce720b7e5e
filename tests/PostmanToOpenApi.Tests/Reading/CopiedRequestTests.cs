using System.Text;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Tests.Reading;

/// <summary>The request that stands with a saved response, and mostly is the request itself once more.</summary>
internal sealed class CopiedRequestTests
{
    private const string Request = """{ "method": "GET", "url": "https://api.test/a" }""";

    [Test]
    public void ReadCollection_CopyOfTheRequest_IsTheRequest()
    {
        var item = Read(Item(Request.Replace(" ", "", StringComparison.Ordinal), "\"code\": 200"))["item"]!.Items[0];
        var response = item["response"]!.Items[0];

        Assert.That(response["originalRequest"], Is.SameAs(item["request"]));
        Assert.That(response["code"]!.Text, Is.EqualTo("200"));
        Assert.That(response["code"]!.JsonPath(), Is.EqualTo("$.item[0].response[0].code"));
    }

    [Test]
    public void ReadCollection_OtherRequest_IsReadAsItStands()
    {
        var item = Read(Item("""{ "method": "GET", "url": "https://api.test/b" }""", "\"code\": 200"))["item"]!.Items[0];

        Assert.That(item["response"]!.Items[0]["originalRequest"]!["url"]!.Text, Is.EqualTo("https://api.test/b"));
    }

    [Test]
    public void Convert_FaultBehindACopy_IsReportedAtItsPlace()
    {
        var json = Item(Request, "\n  \"code\": ?");

        var error = Assert.Throws<PostmanConversionException>(() => PostmanConverter.Convert(Encoding.UTF8.GetBytes(json), "c.json"))!;

        Assert.That((error.Diagnostic.Line, error.Diagnostic.Column, error.Diagnostic.JsonPath), Is.EqualTo((2, 11, "$.item[0].response[0].code")));
    }

    [Test]
    public void Convert_MemberTwiceInARequestAndItsCopy_IsReportedForBoth()
    {
        var twice = Request.Replace("{ ", """{ "note": 1, "note": 2, """, StringComparison.Ordinal);
        var json = Item(twice, "\"code\": 200").Replace(Request, twice, StringComparison.Ordinal);

        var result = PostmanConverter.Convert(Encoding.UTF8.GetBytes(json), "c.json");

        Assert.That(result.Diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCodes.DuplicateMember), Is.EqualTo(2));
    }

    private static string Item(string original, string more) =>
        "{\"info\": {\"name\": \"n\"}, \"item\": [{\"name\": \"a\", \"request\": " + Request + ", \"response\": [{\"originalRequest\": " + original + ", " + more + "}]}]}";

    private static SourceNode Read(string json) => JsonTreeReader.ReadCollection(Encoding.UTF8.GetBytes(json), []);
}
