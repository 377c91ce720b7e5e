using System.Globalization;
using System.Text.Json;
using Trengo.Testing.Document;
using Trengo.Testing.Faults;

namespace Trengo.Testing;

/// <summary>
/// What goes wrong with a request: see <see cref="TrengoStub.Next(StubFault[])"/>. With <c>using static Trengo.Testing.StubFault;</c>
/// it reads <c>trengo.Next(RateLimited(retryAfter: 2))</c>.
/// </summary>
public sealed class StubFault
{
    private const string Html = "text/html; charset=UTF-8";
    private const string Json = "application/json";
    private const string Page = "<!DOCTYPE html>\n<html><head><title>Trengo</title></head><body><div id=\"app\"></div></body></html>\n";

    private StubFault(string description) => Description = description;

    internal string Description { get; }

    internal string? OperationId { get; private init; }

    /// <summary>What is answered in place of carrying the request out; null if it is carried out.</summary>
    internal StubAnswer? Answer { get; private init; }

    /// <summary>The seconds until the limit begins anew.</summary>
    internal int? ResetAfter { get; private init; }

    internal TimeSpan Delay { get; private init; }

    internal StubCut Cut { get; private init; }

    internal bool LosesBody { get; private init; }

    /// <summary>Too many requests: 429, with nothing remaining. The request is not carried out.</summary>
    /// <param name="retryAfter">The seconds that <c>Retry-After</c> names, and <c>X-RateLimit-Reset</c> as a time; without these headers if left out.</param>
    /// <returns>The fault.</returns>
    public static StubFault RateLimited(int? retryAfter = null)
    {
        // Trengo was seen to answer it with HTML.
        var answer = new StubAnswer(429, Html, "<html><body>Too Many Requests</body></html>") { Headers = { ["X-RateLimit-Remaining"] = "0" } };
        if (retryAfter is { } seconds)
        {
            answer.Headers["Retry-After"] = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return new StubFault("rate limited") { Answer = answer, ResetAfter = retryAfter };
    }

    /// <summary>An error of the server, with a JSON body. The request is not carried out.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The fault.</returns>
    public static StubFault ServerError(int status = 500) =>
        new("server error") { Answer = new StubAnswer(status, Json, """{"message":"Server Error"}""") };

    /// <summary>A page of HTML, as the web application and proxies send it. The request is not carried out.</summary>
    /// <param name="status">The status: 200 for what looks like success.</param>
    /// <returns>The fault.</returns>
    public static StubFault HtmlPage(int status = 200) => new("HTML page") { Answer = new StubAnswer(status, Html, Page) };

    /// <summary>An answer of your own. The request is not carried out.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The body, of which JSON is made; none if left out.</param>
    /// <returns>The fault.</returns>
    public static StubFault Answered(int status, object? body = null) => new("answered")
    {
        Answer = new StubAnswer(status, body is null ? null : Json, body is null ? "" : body as string ?? JsonSerializer.Serialize(body)),
    };

    /// <summary>The answer is late. The request is carried out at once.</summary>
    /// <param name="delay">How late, by the clock of the options.</param>
    /// <returns>The fault.</returns>
    public static StubFault Slow(TimeSpan delay) => new("slow") { Delay = delay };

    /// <summary>The connection is cut in the middle of the answer. The request is carried out.</summary>
    /// <returns>The fault.</returns>
    public static StubFault CutOff() => new("cut off") { Cut = StubCut.InBody };

    /// <summary>The connection is cut before the answer. The request is carried out, which who sent it cannot know.</summary>
    /// <returns>The fault.</returns>
    public static StubFault Disconnected() => new("disconnected") { Cut = StubCut.BeforeAnswer };

    /// <summary>The answer has its status, and no body. The request is carried out.</summary>
    /// <returns>The fault.</returns>
    public static StubFault Empty() => new("empty") { LosesBody = true };

    /// <summary>The same fault, which waits for the next request to one operation.</summary>
    /// <param name="operationId">The operation, such as <c>sendMessage</c>.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentException">Trengo has no such operation.</exception>
    public StubFault For(string operationId) => new(Description)
    {
        OperationId = ApiDocument.Instance.Operation(operationId).Id,
        Answer = Answer,
        ResetAfter = ResetAfter,
        Delay = Delay,
        Cut = Cut,
        LosesBody = LosesBody,
    };

    /// <summary>The answer for one request: a fault can be given several times.</summary>
    internal StubAnswer? AnswerAt(DateTimeOffset now)
    {
        var answer = Answer?.With(Answer.Body);
        if (ResetAfter is { } seconds)
        {
            answer!.Headers["X-RateLimit-Reset"] = now.AddSeconds(seconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        }

        return answer;
    }

    /// <summary>What it is.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => OperationId is null ? Description : $"{Description} for {OperationId}";
}
