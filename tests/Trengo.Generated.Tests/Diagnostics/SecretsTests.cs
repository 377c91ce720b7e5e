using System.Net;
using System.Net.Http;
using System.Text;
using Trengo.Generated.Tests.Support;
using Trengo.Generated.Tests.Webhooks;
using Trengo.Webhooks;

namespace Trengo.Generated.Tests.Diagnostics;

/// <summary>Everything that is secret in a call is planted with a mark, and then looked for in all that is told of the call.</summary>
[NonParallelizable]
public class SecretsTests
{
    private const string Mark = "s3cret";
    private const long Id = 815_4711_815;
    private const string Query = Mark + "-query@example.com";
    private const string Text = Mark + "-text";
    private const string FileName = Mark + "-file.txt";

    // What a server says, in every place where it can say it.
    private const string Answered =
        """{"id":8154711815,"message":"s3cret-answer","error":"s3cret-answer","errors":{"s3cret-field":["s3cret-answer"]},"data":[]}""";

    private static readonly Dictionary<string, Func<TrengoClient, Task>> Calls = new(StringComparer.Ordinal)
    {
        ["list"] = trengo => trengo.Contacts.ListContactsAsync(term: Query),
        ["get"] = trengo => trengo.Contacts.GetContactAsync(Id),
        ["write"] = trengo => trengo.Messages.SendMessageAsync(Id, new SendMessageRequest { Message = Text }),
        ["upload"] = trengo => trengo.Messages.SendMediaAsync(Id, MediaUpload.FromBytes(Encoding.UTF8.GetBytes(Text), FileName), Text),
        ["raw"] = SendRawAsync,
    };

    private static readonly Dictionary<string, Func<HttpResponseMessage>> Answers = new(StringComparer.Ordinal)
    {
        ["success"] = () => Answer(200, Answered),
        ["no JSON"] = () => Answer(200, "<html>" + Answered),
        ["broken JSON"] = () => Answer(200, Answered[..^8]),
        ["401"] = () => Answer(401, Answered),
        ["404"] = () => Answer(404, Answered),
        ["422"] = () => Answer(422, Answered),
        ["429"] = () => Answer(429, Answered),
        ["500"] = () => Answer(500, Answered),
        ["body breaks off"] = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream([1])) },
        ["connection lost"] = () => throw new HttpRequestException("lost", new IOException("lost")),
        ["timeout"] = () => throw new TaskCanceledException("late", new TimeoutException()),
    };

    [Test, Property("Fault", "CL13")]
    public async Task Telling_OfAnyCallAndAnswer_HasNothingSecret(
        [ValueSource(nameof(CallNames))] string call, [ValueSource(nameof(AnswerNames))] string answer)
    {
        using var sink = new TelemetrySink();
        var handler = new FakeHandler((_, _) => Task.FromResult(Answers[answer]()));
        var count = 0;
        using var client = TestClient.Create(handler, options =>
        {
            options.TokenProvider = _ => new ValueTask<string>($"{Mark}-token{++count}");
            options.LoggerFactory = sink;
            options.MaxRetries = 1;
            options.RetryDelay = TimeSpan.FromTicks(1);
            options.MaxRetryDelay = TimeSpan.FromTicks(1);
        });
        var exception = await CatchAsync(() => Calls[call](client));

        Assert.That(handler.Requests, Is.Not.Empty);
        AssertTellsNoSecret(sink, exception);
    }

    [Test, Property("Fault", "CL13")]
    public async Task Telling_OfATokenProviderThatThrows_HasNothingOfItsException()
    {
        using var sink = new TelemetrySink();
        using var client = TestClient.Create(new FakeHandler(), options =>
        {
            options.TokenProvider = _ => throw new InvalidDataException(Mark + " of the vault");
            options.LoggerFactory = sink;
        });
        await Assert.ThrowsAsync<InvalidDataException>(() => client.Contacts.GetContactAsync(Id));

        AssertTellsNoSecret(sink, exception: null);
        Assert.That(sink.Logs.Last().Text, Does.Contain("failed with System.IO.InvalidDataException"));
    }

    [TestCase("")]
    [TestCase("1700000000;s3cret")]
    [TestCase("1700000000;866d1965af022d17bd35680e90903e136a69292540b0e190c2f8f2101026aa51")]
    [Property("Fault", "WH10")]
    public void Exception_OfARefusedWebhook_HasNeitherBodyNorSecretNorHash(string signature)
    {
        var body = Encoding.UTF8.GetBytes("message=" + Text + "&contact_id=" + Id);
        var receiver = WebhookVectors.CreateReceiver(configure: options => options.SigningSecrets.Add(Mark + "-signing-secret"));
        var exception = Assert.Throws<TrengoWebhookException>(() => receiver.Read(body, signature));

        Assert.That(exception!.ToString(), Does.Not.Contain(Mark).And.Not.Contain($"{Id}").And.Not.Contain(WebhookVectors.Secret)
            .And.Not.Contain(receiver.Sign(body).Split(';')[1]).And.Not.Contain("866d1965"));
    }

    private static string[] CallNames() => [.. Calls.Keys];

    private static string[] AnswerNames() => [.. Answers.Keys];

    private static async Task SendRawAsync(TrengoClient trengo)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"contacts/{Id}/{Mark}?term={Query}") { Content = new StringContent(Text) };
        request.Headers.Add("X-Note", Text);
        using var response = await trengo.SendAsync(request);
        await response.Content.ReadAsStringAsync();
    }

    private static HttpResponseMessage Answer(int status, string body)
    {
        var response = FakeHandler.Answer((HttpStatusCode)status, body, body[0] == '<' ? "text/html" : "application/json");
        response.ReasonPhrase = Mark + "-reason";
        response.Headers.Add("Set-Cookie", Mark + "-cookie");
        response.Headers.Add("X-Request-Id", Mark + "-request");
        return response;
    }

    private static async Task<Exception?> CatchAsync(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static void AssertTellsNoSecret(TelemetrySink sink, Exception? exception)
    {
        var texts = sink.Texts.Append(exception?.ToString() ?? "").ToList();

        Assert.That(sink.Spans.Where(span => span.Source.Name == "Trengo"), Is.Not.Empty);
        Assert.That(sink.Measurements, Is.Not.Empty);
        Assert.That(sink.Logs, Is.Not.Empty);
        Assert.That(
            texts.Where(text => text.Contains(Mark, StringComparison.OrdinalIgnoreCase) || text.Contains($"{Id}", StringComparison.Ordinal)), Is.Empty);
    }
}
