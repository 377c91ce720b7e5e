namespace PostmanToOpenApi.Reading;

/// <summary>Gives the members of a collection in a draft of the format v2.1 the names that they got in the end: in the drafts <c>item</c> was <c>items</c>.</summary>
internal static class DraftUpgrade
{
    /// <summary>Whether this is a collection in such a draft.</summary>
    public static bool IsDraft(SourceNode root) =>
        root["item"] is null && root["items"] is { Kind: SourceKind.Array } && root["info"] is { Kind: SourceKind.Object };

    // Recursive, but no deeper than the tree reader allows. Each value keeps its place in the file.
    public static SourceNode Upgrade(SourceNode node)
    {
        Rename(node, "items", "item");
        Rename(node, "events", "event");
        Rename(node, "responses", "response");
        UpgradeRequest(node["request"]);
        foreach (var response in Elements(node["response"]))
        {
            Rename(response, "headers", "header");
            UpgradeRequest(response["originalRequest"]);
        }

        foreach (var item in Elements(node["item"]))
        {
            Upgrade(item);
        }

        return node;
    }

    private static void UpgradeRequest(SourceNode? request)
    {
        if (request is not null)
        {
            Rename(request, "headers", "header");
            if (request["url"] is { } url)
            {
                Rename(url, "variables", "variable");
            }
        }
    }

    private static void Rename(SourceNode node, string draft, string name)
    {
        if (node.Kind == SourceKind.Object && node[name] is null)
        {
            node.Set(name, node[draft]);
        }
    }

    private static List<SourceNode> Elements(SourceNode? node) => node?.Items ?? [];
}
