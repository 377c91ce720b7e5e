using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Trengo.Testing.Document;

namespace Trengo.Testing.Tests;

/// <summary>Whatever is sent, the stub answers it as Trengo's server would, and never fails itself.</summary>
public sealed class RobustnessTests : StubTests
{
    private static readonly string[] Json =
        ["", "{}", "[1]", "null", "\"x\"", "7", """{"a":{"b":[null]}}""", """{"name":"A","name":"B"}""", """{"file":"data:,x"}"""];

    private static readonly string[] Forms = ["", "name=A&name=B&file=x", "&&==", "%zz"];

    private static readonly string[] Parts =
        ["", "--x\r\nContent-Disposition: form-data; name=file\r\n\r\nx\r\n--x--\r\n", "--x\r\nno headers", "--x\r\nContent-Disposition: form-data; name=file; filename=a"];

    private static readonly string[] Members =
        ["null", "\"x\"", "\"5\"", "-5", "1.5", "1e400", "true", "[]", "{}", "[null]", "[{}]", "[\"5\"]", "{\"a\":5}"];

    private static IEnumerable<ApiOperation> WithBody => ApiDocument.Instance.Operations.Where(operation => operation.RequestSchema is not null);

    private protected override TrengoStubOptions Options => new() { FindsAnyId = true };

    [TestCase("application/json", nameof(Json))]
    [TestCase(null, nameof(Json))]
    [TestCase("application/x-www-form-urlencoded", nameof(Forms))]
    [TestCase("multipart/form-data; boundary=x", nameof(Parts))]
    [TestCase("multipart/form-data", nameof(Parts))]
    public async Task Operations_SentAnyBodyOfAType_NeverFail(string? mediaType, string bodies)
    {
        var all = bodies switch
        {
            nameof(Json) => Json,
            nameof(Forms) => Forms,
            _ => Parts,
        };

        Assert.That(await FailuresAsync(from operation in WithBody from body in all select (operation, body), mediaType), Is.Empty);
    }

    [Test]
    public async Task Operations_SentMembersOfOtherTypes_NeverFail()
    {
        var requests = from operation in WithBody
                       let sample = (JsonObject)ApiDocument.Instance.Examples.Make(operation.RequestSchema!)!
                       from name in sample.Select(member => member.Key).ToList()
                       from other in Members
                       select (operation, With(sample, name, other));

        Assert.That(await FailuresAsync(requests, "application/json"), Is.Empty);
    }

    private static string With(JsonObject sample, string name, string other)
    {
        var body = (JsonObject)sample.DeepClone();
        body[name] = JsonNode.Parse(other);
        return body.ToJsonString();
    }

    private async Task<List<string>> FailuresAsync(IEnumerable<(ApiOperation Operation, string Body)> requests, string? mediaType)
    {
        using var http = CreateHttpClient();
        var failures = new List<string>();
        foreach (var (operation, body) in requests)
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            content.Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
            var path = string.Concat(operation.Segments.Select(segment => ApiOperation.IsVariable(segment) ? "/5" : $"/{segment}"));
            using var response = await http.SendAsync(Request(new HttpMethod(operation.Method), path, content));
            if ((int)response.StatusCode >= 500)
            {
                failures.Add($"{operation} {body}: {await response.Content.ReadAsStringAsync()}");
            }
        }

        return failures;
    }
}
