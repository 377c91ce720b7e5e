using System.Net;
using System.Net.Http;
using System.Text;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests;

public class TrengoApiExceptionTests
{
    [TestCase(302)]
    [TestCase(400)]
    [TestCase(401)]
    [TestCase(404)]
    [TestCase(422)]
    [TestCase(429)]
    [TestCase(500)]
    [TestCase(503)]
    [TestCase(599)]
    public async Task Call_StatusIsNoSuccess_ThrowsWithStatusAndOperation(int status)
    {
        using var client = TestClient.Create(new FakeHandler((HttpStatusCode)status, "{\"message\":\"s3cret\"}"));
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.AssignTicketUndocumentedAsync(815, new AssignTicketUndocumentedRequest { UserId = 4711 }));

        Assert.That((int?)exception!.StatusCode, Is.EqualTo(status));
        Assert.That(exception.Method, Is.EqualTo("PATCH"));
        Assert.That(exception.Route, Is.EqualTo("/tickets/{ticket_id}/assign"));
        Assert.That(exception.OperationId, Is.EqualTo("assignTicketUndocumented"));
        Assert.That(exception.ResponseBody, Is.EqualTo("{\"message\":\"s3cret\"}"));
        Assert.That(exception.ToString(), Does.Not.Contain("s3cret").And.Not.Contain("815").And.Not.Contain("4711").And.Not.Contain(TestClient.Token));
    }

    [Test]
    public async Task Message_Status422_ReadsAsAReport()
    {
        using var client = TestClient.Create(new FakeHandler((HttpStatusCode)422, "{}"));
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.AssignTicketUndocumentedAsync(1, new AssignTicketUndocumentedRequest()));

        Assert.That(exception!.Message, Is.EqualTo(
            "Trengo answered 422 (Unprocessable Content) to PATCH /tickets/{ticket_id}/assign (operation assignTicketUndocumented). See ResponseBody for what it said."));
    }

    [Test]
    public async Task Message_NoBodyAndOddReasonPhrase_ShowsNeither()
    {
        using var client = TestClient.Create(new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)499) { ReasonPhrase = "s3cret" })));
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.Message, Is.EqualTo("Trengo answered 499 to GET /tickets (operation listTickets). The answer has no body."));
        Assert.That(exception.ResponseBody, Is.Null);
    }

    [Test]
    public async Task Headers_OfAnswerAndBody_AreKeptWithoutCookies()
    {
        using var client = TestClient.Create(new FakeHandler((_, _) =>
        {
            var response = FakeHandler.Answer((HttpStatusCode)429, "{}");
            response.Headers.Add("Retry-After", "7");
            response.Headers.Add("X-Many", ["a", "b"]);
            response.Headers.Add("Set-Cookie", "session=s3cret");
            return Task.FromResult(response);
        }));
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.Headers["retry-after"], Is.EqualTo(new[] { "7" }));
        Assert.That(exception.Headers["x-many"], Is.EqualTo(new[] { "a", "b" }));
        Assert.That(exception.Headers["CONTENT-TYPE"], Is.EqualTo(new[] { "application/json" }));
        Assert.That(exception.Headers.ContainsKey("Set-Cookie"), Is.False);
    }

    [TestCase(65_535, 65_535)]
    [TestCase(65_536, 65_536)]
    [TestCase(65_537, 65_536)]
    [TestCase(1_000_000, 65_536)]
    public async Task ResponseBody_Long_IsCut(int length, int expected)
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.BadRequest, new string('x', length)));
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.ResponseBody, Has.Length.EqualTo(expected));
    }

    [TestCase("application/json; charset=klingon")]
    [TestCase("application/json; charset=utf-16")]
    [TestCase("text/html; charset=iso-8859-1")]
    public async Task ResponseBody_CharsetIsWrong_IsReadAsUtf8(string contentType)
    {
        // 65,535 bytes and then half of a character.
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.BadRequest, new string('ü', 40_000) + "x", contentType));
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.ResponseBody, Is.EqualTo(new string('ü', 32_768)));
    }

    [Test]
    public async Task ResponseBody_ConnectionBreaks_KeepsWhatCame()
    {
        var bytes = Encoding.UTF8.GetBytes("half");
        using var client = TestClient.Create(new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway)
        {
            Content = new StreamContent(new BrokenStream(bytes)),
        })));
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.ListTicketsAsync());

        Assert.That(exception!.ResponseBody, Is.EqualTo("half"));
    }

    [Test]
    public void Exception_MadeInATest_HasNoHeaders()
    {
        var exception = new TrengoApiException(HttpStatusCode.NotFound, "GET", "/tickets", "listTickets");

        Assert.That(exception.Headers, Is.Empty);
        Assert.That(exception.Message, Does.StartWith("Trengo answered 404 (Not Found) to GET /tickets"));
    }
}
