using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Trengo.ContractTests.Support;

namespace Trengo.ContractTests.Spec;

/// <summary>Every operation of the document, called by its method with a value for each parameter.</summary>
public sealed class RouteTests
{
    private static readonly Dictionary<string, JsonObject> Operations =
        Specification.Operations(Specification.Committed).ToDictionary(operation => operation.Route, operation => operation.Operation);

    private static IEnumerable<string> Routes => Operations.Keys;

    [TestCaseSource(nameof(Routes))]
    public async Task Operation_Called_GoesToItsRouteWithAllItsParameters(string route)
    {
        using var handler = new Recorder();
        using var http = new HttpClient(handler);
        using var trengo = new TrengoClient(http, new TrengoClientOptions { Token = "t", BaseAddress = new Uri("https://localhost/api/v2") });

        await GeneratedCall.InvokeAsync(trengo, Operations[route]["operationId"]!.GetValue<string>(), GeneratedCall.Sample);

        var parts = route.Split(' ');
        var path = string.Join('/', parts[1].Split('/').Select(part => part.StartsWith('{') ? GeneratedCall.Id.ToString(CultureInfo.InvariantCulture) : part));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(handler.Method, Is.EqualTo(parts[0]));
            Assert.That(handler.Uri!.AbsolutePath, Is.EqualTo("/api/v2" + path));
            Assert.That(QueryNames(handler.Uri), Is.EqualTo(QueryNames(Operations[route])));
            Assert.That(handler.ContentType, Is.EqualTo(Operations[route]["requestBody"]?["content"]?.AsObject().Single().Key));
        }
    }

    private static IEnumerable<string> QueryNames(Uri uri) =>
        uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => Uri.UnescapeDataString(part.Split('=')[0]));

    private static IEnumerable<string> QueryNames(JsonObject operation) =>
        (operation["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["in"]!.GetValue<string>() == "query").Select(parameter => parameter!["name"]!.GetValue<string>());

    private sealed class Recorder : HttpMessageHandler
    {
        public string? Method { get; private set; }

        public Uri? Uri { get; private set; }

        public string? ContentType { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (Method, Uri, ContentType) = (request.Method.Method, request.RequestUri, request.Content?.Headers.ContentType?.MediaType);
            await (request.Content?.CopyToAsync(Stream.Null, cancellationToken) ?? Task.CompletedTask);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json") };
        }
    }
}
