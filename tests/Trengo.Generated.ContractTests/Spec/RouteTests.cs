using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Trengo.ContractTests.Spec;

/// <summary>Every operation of the document, called by its method with a value for each parameter.</summary>
public sealed class RouteTests
{
    private const long Id = 4317443018;

    private static readonly Dictionary<string, JsonObject> Operations =
        Specification.Operations(Specification.Committed).ToDictionary(operation => operation.Route, operation => operation.Operation);

    private static IEnumerable<string> Routes => Operations.Keys;

    [TestCaseSource(nameof(Routes))]
    public async Task Operation_Called_GoesToItsRouteWithAllItsParameters(string route)
    {
        using var handler = new Recorder();
        using var http = new HttpClient(handler);
        using var trengo = new TrengoClient(http, new TrengoClientOptions { Token = "t", BaseAddress = new Uri("https://localhost/api/v2") });

        await CallAsync(trengo, Operations[route]);

        var parts = route.Split(' ');
        var path = string.Join('/', parts[1].Split('/').Select(part => part.StartsWith('{') ? Id.ToString(CultureInfo.InvariantCulture) : part));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(handler.Method, Is.EqualTo(parts[0]));
            Assert.That(handler.Uri!.AbsolutePath, Is.EqualTo("/api/v2" + path));
            Assert.That(QueryNames(handler.Uri), Is.EqualTo(QueryNames(Operations[route])));
            Assert.That(handler.ContentType, Is.EqualTo(Operations[route]["requestBody"]?["content"]?.AsObject().Single().Key));
        }
    }

    private static Task CallAsync(TrengoClient trengo, JsonObject operation)
    {
        var id = operation["operationId"]!.GetValue<string>();
        var name = char.ToUpperInvariant(id[0]) + id[1..] + "Async";
        var (client, method) = typeof(TrengoClient).GetProperties()
            .Select(property => (Client: property.GetValue(trengo), Method: property.PropertyType.GetMethod(name)))
            .Single(candidate => candidate.Method is not null);
        return (Task)method!.Invoke(client, [.. method.GetParameters().Select(ValueOf)])!;
    }

    private static object? ValueOf(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when type == typeof(CancellationToken) => CancellationToken.None,
            _ when type == typeof(long) => Id,
            _ when type == typeof(int) => 2,
            _ when type == typeof(string) => "text",
            _ when type == typeof(IEnumerable<long>) => new[] { Id },
            _ when type == typeof(IEnumerable<string>) => new[] { "text" },
            _ when type == typeof(MediaUpload) => MediaUpload.FromBytes(new byte[] { 1 }, "a.bin"),
            _ when type.IsValueType => Activator.CreateInstance(type, "2021-12-06 12:09:14"),
            _ => Activator.CreateInstance(type),
        };
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
