using System.Net;
using System.Net.Http;
using System.Reflection;
using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Diagnostics;

/// <summary>
/// Every operation, with marks in all of its arguments and in what is answered. That none of them comes out is asserted after each
/// test of this assembly, this one too: <see cref="NoSecretIsToldAttribute"/>.
/// </summary>
[Property("Fault", "CL13")]
public class PlantedSecretTests
{
    private const string PlantedJson = """{"message":"planted","errors":{"planted":["planted"]},"id":77100077,"data":[{"id":"77100077","planted":"planted"}]}""";

    private static IEnumerable<MethodInfo> Operations => typeof(TrengoClient).GetProperties()
        .Where(property => property.PropertyType.IsInterface)
        .SelectMany(property => property.PropertyType.GetMethods())
        .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType));

    [TestCase(200, PlantedJson, "application/json")]
    [TestCase(200, "<html>planted</html>", "text/html")]
    [TestCase(200, "{\"planted\":planted", "application/json")]
    [TestCase(302, "planted", "text/plain")]
    [TestCase(401, PlantedJson, "application/json")]
    [TestCase(404, PlantedJson, "application/json")]
    [TestCase(422, PlantedJson, "application/json")]
    [TestCase(429, "planted", "text/html")]
    [TestCase(500, "planted", "text/html")]
    [TestCase(0, Planted.Unspoken, "")]
    public async Task Call_OfEachOperation_TellsNothingOfItsArgumentsOrItsAnswer(int status, string body, string contentType)
    {
        var seen = SecretWatch.Instance.Seen;
        var count = 0;
        foreach (var operation in Operations)
        {
            // One for each: after a refusal the next call would wait.
            using var client = TestClient.Create(new FakeHandler((_, _) => status == 0
                ? Task.FromException<HttpResponseMessage>(new HttpRequestException(body, new IOException(body)))
                : Task.FromResult(Answer(status, body, contentType))));
            count++;
            await CallAsync(client, operation);
        }

        Assert.That(count, Is.GreaterThan(100));
        Assert.That(SecretWatch.Instance.Seen - seen, Is.GreaterThan(count * 10), "the watch sees what is told");
    }

    [Test]
    public async Task Call_OverARealConnection_TellsNothingOfItsArgumentsOrItsAnswer()
    {
        await using var server = new LoopbackServer(
            "HTTP/1.1 404 planted\r\nX-Planted: planted\r\nContent-Type: application/json\r\nContent-Length: 21\r\nConnection: close\r\n\r\n{\"message\":\"planted\"}");
        using var client = TestClient.Create(server.Address);

        await CallAsync(client, typeof(ITicketsClient).GetMethod(nameof(ITicketsClient.ListTicketsAsync))!);
        await CallAsync(client, typeof(IMessagesClient).GetMethod(nameof(IMessagesClient.SendMessageAsync))!);

        Assert.That(server.Requests.Select(request => request.Head), Has.Some.Contains("term=planted"));
    }

    [TestCase("log", true, ExpectedResult = 1)]
    [TestCase("log", false, ExpectedResult = 0)]
    public int Watch_ThatSeesAnId_NoticesItWhereItIsOurs(string where, bool isOurs)
    {
        SecretWatch.Instance.Look(where, "ticket " + Planted.Number, isOurs);
        return SecretWatch.Instance.TakeOffenders().Count;
    }

    [Test]
    public void Watch_ThatSeesASecret_NoticesItEvenInAnAddress()
    {
        SecretWatch.Instance.Look("event", "/?q=" + Uri.EscapeDataString(TestClient.Token), isOurs: false);

        Assert.That(SecretWatch.Instance.TakeOffenders(), Has.Count.EqualTo(1));
    }

    private static HttpResponseMessage Answer(int status, string body, string contentType)
    {
        var answer = FakeHandler.Answer((HttpStatusCode)status, body, contentType);
        answer.ReasonPhrase = "planted";
        answer.Headers.Add("X-Request-Id", "planted");
        answer.Headers.Location = new Uri("https://planted.example/planted?planted");
        return answer;
    }

    private static async Task CallAsync(TrengoClient client, MethodInfo operation)
    {
        var part = typeof(TrengoClient).GetProperties().Single(property => property.PropertyType == operation.DeclaringType).GetValue(client);
        try
        {
            await (Task)operation.Invoke(part, Planted.ArgumentsOf(operation))!;
        }
        catch (Exception exception) when (exception is TrengoApiException or ArgumentException)
        {
            SecretWatch.Instance.Look("exception", exception.Message, isOurs: true);
        }
    }
}
