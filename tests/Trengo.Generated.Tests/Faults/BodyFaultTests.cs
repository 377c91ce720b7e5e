using System.Net;
using System.Net.Http;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Faults;

public class BodyFaultTests
{
    [TestCase("Content-Length: 100\r\nConnection: close\r\n\r\n{\"data\":[{\"id\":1}", typeof(TrengoConnectionException))]
    [TestCase("Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n11\r\n{\"data\":[{\"id\":1}\r\n", typeof(TrengoConnectionException))]
    [TestCase("Connection: close\r\n\r\n{\"data\":[{\"id\":1}", typeof(TrengoUnexpectedContentException))]
    [Property("Fault", "D-5")]
    public async Task Body_IsCut_IsAnErrorAndNeverHalfAnObject(string rest, Type expected)
    {
        await using var server = new FaultServer(connection => connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + rest));
        using var client = TestClient.Create(server.Address);
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception, Is.TypeOf(expected));
        Assert.That(exception!.MayHaveBeenProcessed, Is.True);
    }

    [TestCase("text/plain")]
    [TestCase("application/json; charset=klingon")]
    [TestCase("application/json; charset=utf-16")]
    [TestCase("nonsense")]
    [TestCase(null)]
    [Property("Fault", "D-6")]
    public async Task ContentType_IsWrong_JsonIsReadAsUtf8(string? contentType)
    {
        var type = contentType is null ? "" : $"Content-Type: {contentType}\r\n";
        await using var server = new FaultServer(connection => connection.WriteAsync($"HTTP/1.1 200 OK\r\n{type}Content-Length: 30\r\nConnection: close\r\n\r\n{{\"data\":[{{\"id\":1,\"x\":\"\u00C3\u00BC\"}}]}}  "));
        using var client = TestClient.Create(server.Address);
        var tickets = await client.Tickets.ListTicketsAsync();

        Assert.That(tickets.Data![0].AdditionalProperties["x"], Is.EqualTo("ü"));
    }

    [TestCase("<!DOCTYPE html><title>s3cret", "text/html; charset=utf-8", "text/html")]
    [TestCase("<s3cret/>", "application/xml", "application/xml")]
    [TestCase("<s3cret/>", "application/json", "application/json")]
    [Property("Fault", "D-7")]
    public async Task Page_WithSuccess_IsAnErrorThatNamesItsType(string body, string contentType, string shown)
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, body, contentType));
        var exception = await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.IsHtml, Is.True);
        Assert.That(exception.Message, Does.Contain($"200 (OK) to GET /tickets (operation listTickets), but with HTML or XML (Content-Type {shown}) in place of JSON"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret"));
        Assert.That(exception.ResponseBody, Is.EqualTo(body));
    }

    [Test]
    [Property("Fault", "D-7")]
    public async Task Page_WithTooManyRequests_IsARateLimitException()
    {
        using var client = TestClient.Create(new FakeHandler((HttpStatusCode)429, "<html>", "text/html"));

        await Assert.ThrowsAsync<TrengoRateLimitException>(() => client.Tickets.ListTicketsAsync());
    }

    [TestCase(204, "{\"data\":[{\"id\":1}]}", 1)]
    [TestCase(200, "\uFEFF{\"data\":[{\"id\":1}]}", 1)]
    [TestCase(200, "{}", 0)]
    [TestCase(200, "{\"data\":null}", 0)]
    [Property("Fault", "D-8")]
    public async Task List_OfOddSuccess_IsNeverNull(int status, string body, int count)
    {
        using var client = TestClient.Create(new FakeHandler((HttpStatusCode)status, body));
        var tickets = await client.Tickets.ListTicketsAsync();

        Assert.That(tickets.Data?.Count ?? 0, Is.EqualTo(count));
    }

    [Test]
    [Property("Fault", "D-8")]
    public async Task Array_WhereAnObjectIsDue_IsAnEmptyObjectIfItIsEmptyAndElseAnError()
    {
        using var empty = TestClient.Create(new FakeHandler(HttpStatusCode.OK, "[]"));
        using var full = TestClient.Create(new FakeHandler(HttpStatusCode.OK, "[{\"id\":1}]"));

        Assert.That((await empty.Tickets.GetTicketAsync(1)).Id, Is.Null);
        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => full.Tickets.GetTicketAsync(1));
        Assert.That(await full.Messages.SendMessageAsync(1, new SendMessageRequest()), Is.Null, "it is done, whatever the confirmation is");
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase(" \r\n")]
    [Property("Fault", "D-8")]
    public async Task Nothing_WhereAnAnswerIsDue_IsAnErrorAndNullElsewhere(string body)
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, body));

        await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Tickets.ListTicketsAsync());
        Assert.That(await client.Messages.SendMessageAsync(1, new SendMessageRequest()), Is.Null);
    }

    [TestCase("1e400")]
    [TestCase("9223372036854775808")]
    [TestCase("{\"$type\":\"System.IO.FileInfo, System.IO.FileSystem\",\"fileName\":\"x\"}")]
    [TestCase("{\"$ref\":\"1\"}")]
    [TestCase("NaN")]
    [TestCase("\"\\ud800\"")]
    [Property("Fault", "D-9")]
    public async Task Value_ThatFitsNothing_LosesNothingElse(string value)
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, $"{{\"data\":[{{\"subject\":\"first\",\"user_id\":{value},\"subject\":\"last\"}}]}}"));
        var tickets = await client.Tickets.ListTicketsAsync();

        Assert.That(tickets.Data![0].Subject, Is.EqualTo("last"));
        Assert.That(tickets.Data[0].UserId, Is.Null);
        Assert.That(tickets.Data[0].AdditionalProperties, Contains.Key("user_id"));
    }

    [Test]
    [Property("Fault", "D-9")]
    public async Task Body_OfHugeDepthNumberOrText_EndsWithABoundedMessage([Values('[', '1', '"')] char kind)
    {
        var body = kind == '"' ? "{\"data\":\"" + new string('x', 20_000_000) : "{\"data\":" + new string(kind, 1_000_000);
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.OK, body));
        var exception = await Assert.ThrowsAsync<TrengoUnexpectedContentException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.ToString(), Has.Length.LessThan(10_000));
        Assert.That(exception.ResponseBody, Has.Length.EqualTo(65_536));
    }
}
