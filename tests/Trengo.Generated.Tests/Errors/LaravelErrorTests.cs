using System.Net;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Errors;

/// <summary>Nobody has written down what an error says: each form that was seen, or that Laravel is known for.</summary>
public class LaravelErrorTests
{
    [TestCase("""{"message":"m","errors":{"a":["1","2"],"b":["3"]}}""", "m", "a=1,2; b=3")]
    [TestCase("""{"message":"m","errors":["1","2"]}""", "m", "=1,2")]
    [TestCase("""{"message":"m","errors":"1"}""", "m", "=1")]
    [TestCase("""{"message":"m","errors":null}""", "m", "")]
    [TestCase("""{"message":"m","errors":[]}""", "m", "")]
    [TestCase("""{"message":"m"}""", "m", "")]
    [TestCase("""{"error":true,"message":["1","2"]}""", "1\n2", "")]
    [TestCase("""{"error":"m"}""", "m", "")]
    [TestCase("""{"errors":{"a":"1"}}""", "1", "a=1")]
    [TestCase("""{"errors":{"a":[["1"],["2"]]}}""", "1", "a=1,2")]
    [TestCase("""{"errors":[{"field":"a","message":"1"},{"name":"b","error":"2"},{"field":"a","message":"3"}]}""", "1", "a=1,3; b=2")]
    [TestCase("""{"message":{"a":["1"],"b":["2"]}}""", "1\n2", "a=1; b=2")]
    [TestCase("""{"error":{"a":["1"]}}""", "1", "a=1")]
    [TestCase("""{"error":{"code":7,"message":"m"}}""", "m", "")]
    [TestCase("""{"a":["1"],"b":["2"]}""", "1", "a=1; b=2")]
    [TestCase("""{"a":["1"],"b":2}""", null, "")]
    [TestCase("\"m\"", "m", "")]
    [TestCase("[\"1\",\"2\"]", "1\n2", "")]
    [TestCase("5", null, "")]
    [TestCase("{}", null, "")]
    [TestCase("", null, "")]
    [TestCase("<html>", null, "")]
    [TestCase("""{"message":"m","errors":{"a":[""", null, "")]
    public async Task Body_OfAnyForm_GivesItsMessageAndTheErrorsOfItsFields(string body, string? message, string errors)
    {
        using var client = TestClient.Create(new FakeHandler((HttpStatusCode)422, body));
        var exception = await Assert.ThrowsAsync<TrengoValidationException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.ErrorMessage, Is.EqualTo(message));
        Assert.That(string.Join("; ", exception.Errors.Select(field => $"{field.Key}={string.Join(',', field.Value)}")), Is.EqualTo(errors));
    }

    [Test]
    public async Task Body_DeeperThanAnyErrorIs_IsKeptAsText()
    {
        var body = "{\"message\":" + new string('[', 30_000) + new string(']', 30_000) + "}";
        using var client = TestClient.Create(new FakeHandler((HttpStatusCode)422, body));
        var exception = await Assert.ThrowsAsync<TrengoValidationException>(() => client.Tickets.CloseTicketAsync(1));

        Assert.That(exception!.ErrorMessage, Is.Null);
        Assert.That(exception.ResponseBody, Is.EqualTo(body));
    }
}
