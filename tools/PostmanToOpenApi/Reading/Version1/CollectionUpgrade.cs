using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Reading.Version1;

/// <summary>Turns the tree of a collection in the format v1 into that of one in the format v2.1. Each value keeps its place in the file.</summary>
internal sealed class CollectionUpgrade(SourceFile file)
{
    // As deep as folders of the later formats can nest, which are two levels of JSON each.
    private const int MaxDepth = JsonTreeReader.MaxDepth / 2;

    private readonly TypedReader _typed = new(file);
    private readonly RequestUpgrade _requests = new(new TypedReader(file));

    /// <summary>Whether this is a collection in the format v1: flat lists of folders and requests.</summary>
    public static bool IsVersion1(SourceNode root) =>
        root["item"] is null && root["requests"] is { Kind: SourceKind.Array }
        && (root["order"] ?? root["folders"] ?? root["folders_order"] ?? root["id"] ?? root["name"]) is not null;

    public SourceNode Upgrade(SourceNode root)
    {
        var info = SourceNode.At(root, SourceKind.Object);
        info.Set("name", root["name"]);
        info.Set("description", root["description"]);
        var collection = SourceNode.At(root, SourceKind.Object);
        collection.Set("info", info);
        SetShared(collection, root);
        collection.Set("item", Items(new FolderTree(_typed, root), root, 0));
        return collection;
    }

    private SourceNode Items(FolderTree tree, SourceNode owner, int depth)
    {
        if (depth > MaxDepth)
        {
            throw file.Error(DiagnosticCodes.TooDeep, owner, $"folders nest deeper than {MaxDepth} levels; flatten the folders");
        }

        var items = SourceNode.At(owner, SourceKind.Array);
        items.Items.AddRange(tree.FoldersOf(owner).Select(folder => Folder(tree, folder, depth)));
        items.Items.AddRange(tree.RequestsOf(owner).Select(_requests.Item));
        return items;
    }

    private SourceNode Folder(FolderTree tree, SourceNode folder, int depth)
    {
        var upgraded = SourceNode.At(folder, SourceKind.Object);
        upgraded.Set("name", folder["name"]);
        upgraded.Set("description", folder["description"]);
        SetShared(upgraded, folder);
        upgraded.Set("item", Items(tree, folder, depth + 1));
        return upgraded;
    }

    private void SetShared(SourceNode upgraded, SourceNode owner)
    {
        upgraded.Set("auth", new AuthUpgrade(_typed).Upgrade(owner));
        upgraded.Set("event", ScriptUpgrade.Events(owner));
        upgraded.Set("variable", owner["variables"] ?? owner["variable"]);
    }
}
