using System.Globalization;
using System.Net.Http;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PostmanToOpenApi.Runtime;

namespace Trengo.Generated.Tests.Runtime;

public class ApiRequestTests
{
    private static readonly Uri Base = new("https://app.trengo.com/api/v2");

    [TestCase("a/b", "a%2Fb")]
    [TestCase("../x", "..%2Fx")]
    [TestCase(@"..\x", "..%5Cx")]
    [TestCase("%2e%2e", "%252e%252e")]
    [TestCase("...", "...")]
    [TestCase("a?b#c", "a%3Fb%23c")]
    [TestCase("a b+c", "a%20b%2Bc")]
    [TestCase("//evil.example", "%2F%2Fevil.example")]
    [TestCase("@evil.example", "%40evil.example")]
    [TestCase("ü😀", "%C3%BC%F0%9F%98%80")]
    [TestCase("a\r\n\0", "a%0D%0A%00")]
    [TestCase(" ", "%20")]
    [TestCase(5L, "5")]
    [TestCase(-5L, "-5")]
    [TestCase(true, "true")]
    public void Path_AnyArgument_StaysOneSegment(object argument, string expected)
    {
        using var request = new ApiRequest("o", "GET", "/tickets/{id}/close");
        request.AddPath("id", argument);

        Assert.That(Uri(request), Is.EqualTo($"https://app.trengo.com/api/v2/tickets/{expected}/close"));
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase(null)]
    public void Path_ArgumentLeadsElsewhere_ThrowsAtOnce(string? argument)
    {
        using var request = new ApiRequest("o", "GET", "/tickets/{ticket_id}");
        var exception = Assert.Throws<ArgumentException>(() => request.AddPath("ticket_id", argument));

        Assert.That(exception!.ParamName, Is.EqualTo("ticket_id"));
    }

    [Test]
    public void Path_TwoArgumentsInASegment_NeedsBoth()
    {
        using var request = new ApiRequest("o", "GET", "/x/v{a}.{b}/y");
        request.AddPath("a", 1);
        Assert.Throws<InvalidOperationException>(() => Uri(request));
        request.AddPath("b", 2);
        Assert.That(Uri(request), Does.EndWith("/x/v1.2/y"));
    }

    [Test]
    public void Query_Values_AreRepeatedEscapedAndLeftOut()
    {
        using var request = new ApiRequest("o", "GET", "/t");
        request.AddQuery("page", 2);
        request.AddQuery("none", null);
        request.AddQuery("users[]", new long?[] { 1, null, 3 });
        request.AddQuery("empty", "");
        request.AddQuery("no", Array.Empty<string>());
        request.AddQuery("q", "a b&c=ü");
        request.AddQuery("json", new JArray(1, "x"));
        request.AddQuery("flag", false);
        request.AddQuery("joined", ApiValue.Joined("joined", new[] { 1, 2 }));
        request.AddQuery("pipe", ApiValue.PipeDelimited("pipe", new[] { 1, 2 }));
        request.AddQuery("space", ApiValue.SpaceDelimited("space", new[] { "a", "b" }));
        request.AddQuery("none", ApiValue.Joined("none", Array.Empty<int>()));

        Assert.That(Uri(request), Is.EqualTo(
            "https://app.trengo.com/api/v2/t?page=2&users%5B%5D=1&users%5B%5D=3&empty=&q=a%20b%26c%3D%C3%BC&json=1&json=x&flag=false&joined=1%2C2&pipe=1%7C2&space=a%20b"));
    }

    [Test]
    public void Query_AnyCulture_IsTheSame([Values("tr-TR", "de-DE", "ar-SA", "fa-IR")] string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            using var request = new ApiRequest("o", "GET", "/t");
            request.AddQuery("a", 1234567.25m);
            request.AddQuery("b", 0.1);
            request.AddQuery("c", new DateTimeOffset(2024, 5, 1, 10, 0, 0, TimeSpan.FromHours(2)));
            request.AddQuery("d", new DateTime(2024, 5, 1, 10, 0, 0, DateTimeKind.Utc));
            request.AddQuery("e", new DateTime(2024, 5, 1, 10, 0, 0, DateTimeKind.Unspecified));
            request.AddQuery("f", -5L);
            request.AddQuery("g", true);
            request.AddQuery("h", DayOfWeek.Friday);
            request.AddQuery("i", 1.5f);

            Assert.That(System.Uri.UnescapeDataString(new Uri(Uri(request)).Query), Is.EqualTo(
                "?a=1234567.25&b=0.1&c=2024-05-01T10:00:00+02:00&d=2024-05-01T10:00:00Z&e=2024-05-01T10:00:00&f=-5&g=true&h=Friday&i=1.5"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Query_ValueHasNoText_Throws()
    {
        using var request = new ApiRequest("o", "GET", "/t");

        Assert.Throws<ArgumentException>(() => request.AddQuery("a", new object()));
        Assert.Throws<ArgumentException>(() => request.AddQuery("a", new Dictionary<string, string> { ["x"] = "y" }));
    }

    [TestCase("s3cret\r\nX-Injected: 1")]
    [TestCase("s3cret\n")]
    [TestCase("s3cret\0")]
    [TestCase("s3cretü")]
    public void Header_ValueCannotBeSent_ThrowsWithoutShowingIt(string value)
    {
        using var request = new ApiRequest("o", "GET", "/t");
        var exception = Assert.Throws<ArgumentException>(() => request.AddHeader("X-Thing", value));

        Assert.That(exception!.ParamName, Is.EqualTo("X-Thing"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
    }

    [Test]
    public void Header_ValueIsNotOfItsForm_ThrowsWithoutShowingIt()
    {
        using var request = new ApiRequest("o", "GET", "/t");
        request.AddHeader("If-Modified-Since", "s3cret");
        var exception = Assert.Throws<ArgumentException>(() => Create(request));

        Assert.That(exception!.ToString(), Does.Contain("If-Modified-Since").And.Not.Contain("s3cret"));
    }

    [Test]
    public void Header_Values_AreSentInOrderWithoutNull()
    {
        using var request = new ApiRequest("o", "GET", "/t");
        request.AddHeader("X-A", null);
        request.AddHeader("X-B", new[] { "1", "2" });

        Assert.That(Create(request).Headers.ToString().Trim(), Is.EqualTo("X-B: 1, 2"));
    }

    [Test]
    public void Cookies_AreSentInOneHeaderWithoutNull()
    {
        using var request = new ApiRequest("o", "GET", "/t");
        request.AddCookie("session", "a=1");
        request.AddCookie("none", null);
        request.AddCookie("page", 2);

        Assert.That(Create(request).Headers.ToString().Trim(), Is.EqualTo("Cookie: session=a=1; page=2"));
    }

    [TestCase("s3cret; admin=1")]
    [TestCase("s3cret\r\nX-Injected: 1")]
    [TestCase("s3cret,")]
    [TestCase("s3cret\"")]
    [TestCase("s3cret ü")]
    public void Cookie_ValueCannotBeSent_ThrowsWithoutShowingIt(string value)
    {
        using var request = new ApiRequest("o", "GET", "/t");
        var exception = Assert.Throws<ArgumentException>(() => request.AddCookie("session", value));

        Assert.That(exception!.ParamName, Is.EqualTo("session"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
    }

    private static string Uri(ApiRequest request) => Create(request).RequestUri!.AbsoluteUri;

    private static HttpRequestMessage Create(ApiRequest request)
    {
        return request.ToHttpRequestMessage(Base, JsonSerializer.Create(), CancellationToken.None);
    }
}
