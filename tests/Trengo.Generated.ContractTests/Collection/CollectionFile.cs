using Newtonsoft.Json.Linq;
using Trengo.ContractTests.Support;

namespace Trengo.ContractTests.Collection;

/// <summary>The requests of <c>spec/trengo.postman_collection.json</c>.</summary>
internal static class CollectionFile
{
    public static IReadOnlyList<CollectionRequest> Requests { get; } =
        [.. Read(JObject.Parse(File.ReadAllText(Repository.Collection)), folder: "")];

    private static IEnumerable<CollectionRequest> Read(JToken parent, string folder) =>
        parent["item"]!.SelectMany(item => item["item"] is null
            ? [ReadRequest(item, folder)]
            : Read(item, (string)item["name"]!));

    private static CollectionRequest ReadRequest(JToken item, string folder)
    {
        var request = item["request"]!;
        return new CollectionRequest(folder, (string)item["name"]!, (string)request["method"]!, CollectionUrl.Read(request["url"]!), request["body"] as JObject);
    }
}
