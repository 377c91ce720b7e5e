using System.Text.Json;

namespace Trengo.Quickstart.Collection;

/// <summary>The collection that everything is generated from.</summary>
internal static class PostmanFile
{
    public const string Name = "spec/trengo.postman_collection.json";

    private static readonly JsonElement Root = EmbeddedFile.ReadJson(Name);

    public static IReadOnlyList<PostmanRequest> Requests { get; } = [.. ReadRequests(Root)];

    public static int FolderCount { get; } = CountFolders(Root);

    private static IEnumerable<PostmanRequest> ReadRequests(JsonElement folder) =>
        Items(folder).SelectMany(item => IsFolder(item) ? ReadRequests(item) : [ReadRequest(item)]);

    private static PostmanRequest ReadRequest(JsonElement item)
    {
        var request = item.GetProperty("request");
        return new PostmanRequest(item.GetProperty("name").GetString()!, request.GetProperty("method").GetString()!, [.. ReadPath(request.GetProperty("url"))]);
    }

    // Postman writes a URL as an object with its parts, or as one text that begins with the variable for the base address.
    private static IEnumerable<string> ReadPath(JsonElement url) => url.ValueKind == JsonValueKind.String
        ? url.GetString()!.Split('?')[0].Split('/').Skip(1)
        : url.GetProperty("path").EnumerateArray().Select(segment => segment.GetString()!);

    private static int CountFolders(JsonElement folder) => Items(folder).Where(IsFolder).Sum(inner => 1 + CountFolders(inner));

    private static bool IsFolder(JsonElement item) => item.TryGetProperty("item", out _);

    private static JsonElement.ArrayEnumerator Items(JsonElement folder) => folder.GetProperty("item").EnumerateArray();
}
