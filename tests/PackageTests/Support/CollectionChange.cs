using System.Text.Json.Nodes;

namespace PackageTests.Support;

/// <summary>Changes of the collection as its owner would make them, whatever its layout.</summary>
internal static class CollectionChange
{
    /// <summary>Adds a request to the first folder, which becomes the method <c>PingServiceAsync</c>.</summary>
    public static string AddPing(string collection) => AddPing(collection, folder: 0);

    /// <summary>Adds a request to a folder, which becomes the method <c>PingServiceAsync</c>.</summary>
    public static string AddPing(string collection, int folder) => Changed(collection, folders => folders[folder]!["item"]!.AsArray().Insert(0, Request("Ping the service", "service")));

    /// <summary>Adds requests to the first folder, each with a saved answer.</summary>
    public static string AddAnswered(string collection, params (string Name, string Json)[] requests) => Changed(collection, folders =>
    {
        foreach (var (index, (name, json)) in requests.Index())
        {
            var request = Request(name, $"answered{index}");
            request["response"] = new JsonArray(new JsonObject
            {
                ["name"] = "ok",
                ["code"] = 200,
                ["header"] = new JsonArray(new JsonObject { ["key"] = "Content-Type", ["value"] = "application/json" }),
                ["body"] = json,
            });
            folders[0]!["item"]!.AsArray().Add(request);
        }
    });

    /// <summary>Gives the first request another name.</summary>
    public static string RenameFirst(string collection) => Changed(collection, folders => folders[0]!["item"]![0]!["name"] = "Some other name");

    /// <summary>Takes the request <c>GET /users</c> away, which overlays add to.</summary>
    public static string RemoveListUsers(string collection) => Changed(collection, folders =>
    {
        foreach (var requests in folders.Select(folder => folder!["item"]!.AsArray()))
        {
            requests.RemoveAll(request => request!["request"]!["method"]!.ToString() == "GET" && request["request"]!["url"]!["raw"]!.ToString().EndsWith("/users", StringComparison.Ordinal));
        }
    });

    private static string Changed(string collection, Action<JsonArray> change)
    {
        var root = JsonNode.Parse(collection)!;
        change(root["item"]!.AsArray());
        return root.ToJsonString();
    }

    private static JsonObject Request(string name, string path) => new()
    {
        ["name"] = name,
        ["request"] = new JsonObject { ["method"] = "GET", ["url"] = "{{baseUrl}}/" + path },
    };
}
