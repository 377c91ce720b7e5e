using System.Net;
using Trengo.Generated.Tests.Faults;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Errors;

public class ApiErrorsTests
{
    [TestCase(400, """{"message":"m"}""", typeof(TrengoApiException))]
    [TestCase(400, """{"errors":{"a":["1"]}}""", typeof(TrengoValidationException))]
    [TestCase(401, "{}", typeof(TrengoAuthenticationException))]
    [TestCase(403, "{}", typeof(TrengoApiException))]
    [TestCase(404, "{}", typeof(TrengoNotFoundException))]
    [TestCase(404, "<html>", typeof(TrengoNotFoundException))]
    [TestCase(405, "{}", typeof(TrengoApiException))]
    [TestCase(409, "{}", typeof(TrengoApiException))]
    [TestCase(410, "{}", typeof(TrengoNotFoundException))]
    [TestCase(422, "{}", typeof(TrengoValidationException))]
    [TestCase(429, "{}", typeof(TrengoRateLimitException))]
    [TestCase(500, "{}", typeof(TrengoApiException))]
    public async Task Status_HasItsOwnType(int status, string body, Type type)
    {
        using var client = TestClient.Create(new FakeHandler((HttpStatusCode)status, body));
        var exception = await Assert.CatchAsync<TrengoApiException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception, Is.TypeOf(type));
        Assert.That(exception!.MayHaveBeenProcessed, Is.EqualTo(status >= 500));
    }

    [TestCase("abc-1", "X-Request-Id: abc-1", "CF-Ray: other")]
    [TestCase("abc-1", "x-correlation-id: abc-1")]
    [TestCase("abc-1", "CF-Ray: abc-1")]
    [TestCase("abc-1", "X-Amz-Cf-Id: abc-1")]
    [TestCase("other", "X-Request-Id: a b", "CF-Ray: other")]
    [TestCase(null, "X-Request-Id: a\u001bb")]
    [TestCase(null, "X-Other: abc-1")]
    public async Task RequestId_IsTheFirstThatCanBeShown(string? expected, params string[] headers)
    {
        using var client = TestClient.Create(StatusFaultTests.Sequence(StatusFaultTests.Answer(403, headers)));
        var exception = await Assert.ThrowsAsync<TrengoApiException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.RequestId, Is.EqualTo(expected));
    }

    [Test]
    public async Task RequestId_Long_IsNone()
    {
        using var client = TestClient.Create(StatusFaultTests.Sequence(StatusFaultTests.Answer(403, "X-Request-Id: " + new string('x', 201))));
        var exception = await Assert.ThrowsAsync<TrengoApiException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.RequestId, Is.Null);
    }

    [Test]
    public async Task Body_ThatSteersATerminalOrShowsTheToken_IsCleaned()
    {
        using var client = TestClient.Create(new FakeHandler(HttpStatusCode.Forbidden, $"a\u001b[31m\0\u202E\u2028\tb\r\nAuthorization: Bearer {TestClient.Token}."));
        var exception = await Assert.ThrowsAsync<TrengoApiException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.ResponseBody, Is.EqualTo("a\uFFFD[31m\uFFFD\uFFFD\uFFFD\tb\r\nAuthorization: Bearer ***."));
    }

    [Test]
    public async Task RateLimit_WithoutADelay_HasNone()
    {
        using var client = TestClient.Create(new FakeHandler((HttpStatusCode)429, "<html>", "text/html"));
        var exception = await Assert.ThrowsAsync<TrengoRateLimitException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.RetryAfter, Is.Null);
        Assert.That(exception.ErrorMessage, Is.Null);
    }

    [Test]
    public void Exceptions_MadeInATest_SayWhatTheClientsSay()
    {
        var errors = new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["1", "2"] };
        var validation = new TrengoValidationException("POST", "/x", "x", errors);
        var limit = new TrengoRateLimitException("POST", "/x", "x", TimeSpan.FromSeconds(2));
        var timeout = new TrengoTimeoutException("POST", "/x", "x", "TrengoClientOptions.Timeout", TimeSpan.FromSeconds(3));

        Assert.That(validation.Errors["a"], Is.EqualTo(new[] { "1", "2" }));
        Assert.That(validation.Message, Does.StartWith("Trengo answered 422 (Unprocessable Content) to POST /x (operation x)."));
        Assert.That((limit.RetryAfter, limit.StatusCode), Is.EqualTo((TimeSpan.FromSeconds(2), (HttpStatusCode)429)));
        Assert.That(timeout.Message, Is.EqualTo("POST /x (operation x) took longer than the 3 seconds of TrengoClientOptions.Timeout."));
        Assert.That(new TrengoAuthenticationException("POST", "/x", "x").StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(new TrengoNotFoundException("POST", "/x", "x").StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
