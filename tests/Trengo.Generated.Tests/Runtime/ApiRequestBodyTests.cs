using System.Net.Http;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PostmanToOpenApi.Runtime;

namespace Trengo.Generated.Tests.Runtime;

public class ApiRequestBodyTests
{
    [TestCase("application/json")]
    [TestCase("application/vnd.api+json")]
    public async Task JsonBody_Value_HasItsMediaTypeAndLength(string mediaType)
    {
        using var request = new ApiRequest("o", "POST", "/t");
        request.SetBody(new JObject { ["ü"] = 1 }, mediaType);
        var content = Create(request).Content!;

        Assert.That(content.Headers.ContentType?.ToString(), Is.EqualTo(mediaType));
        Assert.That(content.Headers.ContentLength, Is.EqualTo(8));
        Assert.That(await content.ReadAsByteArrayAsync(), Is.EqualTo(Encoding.UTF8.GetBytes("{\"ü\":1}")));
    }

    [Test]
    public void Body_Null_IsNoContent()
    {
        using var request = new ApiRequest("o", "POST", "/t");
        request.SetBody(null, "application/json");
        request.AddFormField("a", null);
        request.AddFile("b", (IFilePart?)null);
        request.AddFile("b", (IEnumerable<IFilePart>?)null);
        request.AddUrlEncodedField("c", null);

        Assert.That(Create(request).Content, Is.Null);
        Assert.That(request.IsUpload, Is.False);
    }

    [Test]
    public async Task UrlEncodedFields_Values_AreRepeated()
    {
        using var request = new ApiRequest("o", "POST", "/t");
        request.AddUrlEncodedField("a b", "ü&");
        request.AddUrlEncodedField("x", new[] { 1, 2 });

        Assert.That(await Create(request).Content!.ReadAsStringAsync(), Is.EqualTo("a+b=%C3%BC%26&x=1&x=2"));
    }

    [Test]
    public async Task StreamBody_FromTheMiddle_IsSentTwiceAndLeftOpen()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("0123")) { Position = 2 };
        var request = new ApiRequest("o", "POST", "/t");
        request.SetBody(stream, "application/octet-stream");

        Assert.That(Create(request).Content!.Headers.ContentLength, Is.EqualTo(2));
        Assert.That(await Create(request).Content!.ReadAsStringAsync(), Is.EqualTo("23"));
        Assert.That(await Create(request).Content!.ReadAsStringAsync(), Is.EqualTo("23"));
        request.Dispose();
        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public async Task Form_FieldsAndFiles_KeepTheirOrderAndQuoteTheirNames()
    {
        using var request = new ApiRequest("o", "POST", "/t");
        request.AddFile("f\"1", new[] { MediaUpload.FromBytes([65], "a"), MediaUpload.FromBytes([66], "b") });
        request.AddFormField("tags[]", new[] { "x", "y" });
        var text = await Create(request).Content!.ReadAsStringAsync();

        Assert.That(text.Split("\r\n").Where(line => line.StartsWith("Content-Disposition", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "Content-Disposition: form-data; name=\"f%221\"; filename=\"a\"",
            "Content-Disposition: form-data; name=\"f%221\"; filename=\"b\"",
            "Content-Disposition: form-data; name=\"tags[]\"",
            "Content-Disposition: form-data; name=\"tags[]\"",
        }));
        Assert.That(request.IsUpload, Is.True);
    }

    [Test]
    public async Task FormBody_Object_IsSentAsFieldsAndListsAsRepeatedOnes()
    {
        using var request = new ApiRequest("o", "POST", "/t");
        request.SetBody(new JObject { ["a_b"] = 1, ["ids[]"] = new JArray("x", "y"), ["flag"] = true }, "application/x-www-form-urlencoded");
        var content = Create(request).Content!;

        Assert.That(content.Headers.ContentType?.MediaType, Is.EqualTo("application/x-www-form-urlencoded"));
        Assert.That(await content.ReadAsStringAsync(), Is.EqualTo("a_b=1&ids%5B%5D=x&ids%5B%5D=y&flag=true"));
    }

    [TestCase("text/csv", "a,\"b\"")]
    [TestCase("application/xml", "<a/>")]
    [TestCase("application/json", "\"text\"")]
    public async Task Body_Text_IsQuotedOnlyAsJson(string mediaType, string expected)
    {
        using var request = new ApiRequest("o", "POST", "/t");
        request.SetBody(mediaType == "application/json" ? "text" : expected, mediaType);
        var content = Create(request).Content!;

        Assert.That(content.Headers.ContentType?.ToString(), Is.EqualTo(mediaType));
        Assert.That(await content.ReadAsStringAsync(), Is.EqualTo(expected));
    }

    [Test]
    public async Task Body_File_IsSentAsItIsWithTheOperationsMediaType()
    {
        using var request = new ApiRequest("o", "POST", "/t");
        request.SetBody(MediaUpload.FromBytes([65, 66], "a.bin"), "image/png");
        var content = Create(request).Content!;

        Assert.That(content.Headers.ContentType?.ToString(), Is.EqualTo("image/png"));
        Assert.That(await content.ReadAsStringAsync(), Is.EqualTo("AB"));
        Assert.That(request.IsUpload, Is.True);
    }

    [Test]
    public void ContentHeader_WithABody_IsOneOfTheBody()
    {
        using var request = new ApiRequest("o", "POST", "/t");
        request.AddHeader("Content-Language", "de");
        request.SetBody(new JObject(), "application/json");

        Assert.That(Create(request).Content!.Headers.ContentLanguage, Is.EqualTo(new[] { "de" }));
    }

    [Test]
    public void ContentHeader_WithoutABody_IsLeftOut()
    {
        using var request = new ApiRequest("o", "GET", "/t");
        request.AddHeader("Expires", "0");

        Assert.That(Create(request).Headers, Is.Empty);
    }

    private static HttpRequestMessage Create(ApiRequest request)
    {
        return request.ToHttpRequestMessage(new Uri("https://app.trengo.com/api/v2"), JsonSerializer.Create(), CancellationToken.None);
    }
}
