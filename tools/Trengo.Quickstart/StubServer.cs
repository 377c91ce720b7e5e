using Trengo.Quickstart.Collection;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Trengo.Quickstart;

/// <summary>A server on loopback that knows the requests of the collection, and no others: anything else is a 404.</summary>
internal sealed class StubServer : IDisposable
{
    private const string BasePath = "/api/v2";

    private readonly WireMockServer _server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });

    public StubServer()
    {
        foreach (var (index, request) in PostmanFile.Requests.Index())
        {
            var path = BasePath + string.Concat(request.Path.Select(segment => PostmanRequest.IsVariable(segment) ? "/*" : $"/{segment}"));
            _server.Given(Request.Create().UsingMethod(request.Method).WithPath(path)).RespondWith(Answer(request, id: index + 1));
        }
    }

    public Uri BaseAddress => new(_server.Url + BasePath);

    public void Dispose() => _server.Dispose();

    private static IResponseBuilder Answer(PostmanRequest request, int id)
    {
        var isList = !PostmanRequest.IsVariable(request.Path[^1]);
        return request.Method switch
        {
            "GET" when isList => Json(200, new { data = new[] { new { id } }, meta = new { current_page = 1, last_page = 1, total = 1 } }),
            "POST" => Json(201, new { id }),
            "DELETE" => Response.Create().WithStatusCode(204),
            _ => Json(200, new { id }),
        };
    }

    private static IResponseBuilder Json(int status, object body) => Response.Create().WithStatusCode(status).WithBodyAsJson(body);
}
