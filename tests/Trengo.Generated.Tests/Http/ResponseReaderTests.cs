using System.Net;
using System.Net.Http;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PostmanToOpenApi.Runtime;
using Trengo.Generated.Tests.Support;
using Trengo.Http;

namespace Trengo.Generated.Tests.Http;

public class ResponseReaderTests
{
    [Test]
    public async Task Call_AnySuccess_GivesTheBodyOrNull(
        [Values(200, 201, 202, 203, 204, 206, 299)] int status, [Values("{\"id\":1}", "", " \r\n", "null", null)] string? body)
    {
        using var client = TestClient.Create(new FakeHandler((_, _) => Task.FromResult(FakeHandler.Answer((HttpStatusCode)status, body))));
        var result = await client.Channels.LogVoiceCallAsync(new VoiceLogRequest());

        Assert.That(result?.ToString(Formatting.None), Is.EqualTo(body == "{\"id\":1}" ? body : null));
    }

    [TestCase("[]", "[]")]
    [TestCase("\uFEFF{\"a\":1}", "{\"a\":1}")]
    [TestCase("{\"ü\":\"😀\"}", "{\"ü\":\"😀\"}")]
    [TestCase("\"<p>\"", "\"<p>\"")]
    [TestCase("5", "5")]
    public async Task Call_AnyJson_GivesItAsItIs(string body, string expected)
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, body, "text/html; charset=klingon"));

        Assert.That((await client.Channels.LogVoiceCallAsync(new VoiceLogRequest()))?.ToString(Formatting.None), Is.EqualTo(expected));
    }

    [TestCase("<!DOCTYPE html><p>s3cret", "text/html")]
    [TestCase("\uFEFF \r\n<html>s3cret", "text/html; charset=utf-8")]
    [TestCase("<s3cret/>", "application/xml")]
    [TestCase("<s3cret/>", "application/json")]
    public async Task Call_SuccessWithAPage_Throws(string body, string contentType)
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, body, contentType));
        var exception = await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Channels.LogVoiceCallAsync(new VoiceLogRequest()));

        Assert.That(exception!.Message, Does.Contain("200 (OK)").And.Contain("HTML"));
        Assert.That(exception.ResponseBody, Does.Contain("s3cret"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
    }

    [TestCase("{} <html>s3cret")]
    [TestCase("{\"s3cret\":1")]
    [TestCase("{\"s3cret\":")]
    [TestCase("[{\"s3cret\":")]
    [TestCase("{\"s3cret\": }")]
    [TestCase("s3cret")]
    [TestCase("{\"a\":s3cret}")]
    public async Task Call_JsonIsCutOrInvalid_ThrowsWithoutItsText(string body)
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, body));
        var exception = await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Channels.LogVoiceCallAsync(new VoiceLogRequest()));

        Assert.That(exception!.InnerException, Is.InstanceOf<JsonException>());
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
        Assert.That(exception.ResponseBody, Is.EqualTo(body));
    }

    [Test]
    public async Task Call_JsonOf64Levels_IsRead()
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, new string('[', 64) + new string(']', 64)));

        Assert.That(await client.Channels.LogVoiceCallAsync(new VoiceLogRequest()), Is.Not.Null);
    }

    [TestCase(65)]
    [TestCase(100_000)]
    public async Task Call_JsonIsDeeper_Throws(int depth)
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, new string('[', depth) + new string(']', depth)));

        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Channels.LogVoiceCallAsync(new VoiceLogRequest()));
    }

    [Test]
    public async Task RequiredResult_Nothing_Throws([Values("", " \r\n", "null", null)] string? body)
    {
        var exception = await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => ReadAsync<Dictionary<string, int>>(body, ResultKind.Required));

        Assert.That(exception!.Message, Does.Contain("200 (OK) to GET /x (operation o), but with an empty answer"));
        Assert.That(await ReadAsync<Dictionary<string, int>>(body, ResultKind.Optional), Is.Null);
        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => ReadAsync<long>(body, ResultKind.Required));
    }

    [TestCase("\"closed\"")]
    [TestCase("true")]
    [TestCase("[1]")]
    public async Task Result_OfAnotherKind_IsNullWhereItIsOptionalAndAnErrorElsewhere(string body)
    {
        Assert.That(await ReadAsync<Ticket>(body, ResultKind.Optional), Is.Null);
        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => ReadAsync<Ticket>(body, ResultKind.Required));
    }

    [TestCase("ok", true)]
    [TestCase("{\"id\":1}", false)]
    public async Task Result_InPlainText_IsNullUnlessItIsAnObject(string body, bool isNull)
    {
        Assert.That(await ReadAsync<Ticket>(body, ResultKind.Optional, "text/plain") is null, Is.EqualTo(isNull));
    }

    [TestCase("[1")]
    [TestCase("\"closed")]
    [TestCase("nonsense")]
    public async Task Result_NoJson_IsAnErrorEvenWhereItIsOptional(string body) =>
        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => ReadAsync<Ticket>(body, ResultKind.Optional));

    [Test]
    public async Task RequiredResult_Something_IsGivenEvenIfItIsZeroOrEmpty()
    {
        Assert.That(await ReadAsync<long>("0", ResultKind.Required), Is.Zero);
        Assert.That(await ReadAsync<Dictionary<string, int>>("{}", ResultKind.Required), Is.Empty);
        Assert.That(await ReadAsync<byte[]>("", ResultKind.Required), Is.Empty);
        Assert.That(await ReadAsync<string>(" ", ResultKind.Required, "text/plain"), Is.EqualTo(" "));
    }

    [Test]
    public async Task Call_BodyNeverEnds_ThrowsAtTheLimit()
    {
        using var client = TestClient.Create(new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StreamContent(new FakeStream(long.MaxValue)),
        })));
        var exception = await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Channels.LogVoiceCallAsync(new VoiceLogRequest()));

        Assert.That(exception!.Message, Does.Contain("67108864 bytes of TrengoClientOptions.MaxResponseBytes"));
    }

    [Test]
    public async Task Call_ConnectionBreaksInTheBody_ThrowsTrengoConnectionException()
    {
        using var client = TestClient.Create(new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StreamContent(new BrokenStream(Encoding.UTF8.GetBytes("{\"a\":1}"))),
        })));
        var exception = await Assert.ThrowsAsync<TrengoConnectionException>(() => client.Channels.LogVoiceCallAsync(new VoiceLogRequest()));

        Assert.That(exception!.MayHaveBeenProcessed, Is.True);
        Assert.That(exception.InnerException?.InnerException, Is.InstanceOf<IOException>());
    }

    [TestCase(200)]
    [TestCase(422)]
    public async Task Call_CompressionIsBroken_KeepsTheStatusOfAnError(int status)
    {
        await using var server = new LoopbackServer(
            $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\nConnection: close\r\n\r\nnot gzip");
        using var client = TestClient.Create(server.Address);
        var exception = await Assert.CatchAsync<Exception>(() => client.Channels.LogVoiceCallAsync(new VoiceLogRequest()));

        Assert.That(exception, status == 200 ? Is.InstanceOf<TrengoConnectionException>() : Is.InstanceOf<TrengoValidationException>());
    }

    [Test]
    public async Task Call_BodyOfManyReads_IsReadWhole()
    {
        var json = new JArray(Enumerable.Range(0, 20_000)).ToString(Formatting.None);
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, json));

        Assert.That((await client.Channels.LogVoiceCallAsync(new VoiceLogRequest()))?.ToString(Formatting.None), Is.EqualTo(json));
    }

    [Test]
    public async Task Call_Ended_DisposesTheResponse([Values(200, 500)] int status)
    {
        var stream = new FakeStream(0);
        using var client = TestClient.Create(new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new StreamContent(stream) })));
        try
        {
            await client.Channels.LogVoiceCallAsync(new VoiceLogRequest());
        }
        catch (TrengoApiException)
        {
            // For the second case.
        }

        Assert.That(stream.IsClosed, Is.True);
    }

    private static async Task<T?> ReadAsync<T>(string? body, ResultKind kind, string contentType = "application/json")
    {
        using var request = new ApiRequest("o", "GET", "/x");
        using var connection = new TrengoConnection(
            new TrengoClientOptions { Token = TestClient.Token }, () => new HttpClient(new FakeHandler(HttpStatusCode.OK, body, contentType)));
        return await connection.SendAsync<T>(request, kind, CancellationToken.None);
    }
}
