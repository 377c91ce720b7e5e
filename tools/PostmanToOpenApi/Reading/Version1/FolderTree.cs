namespace PostmanToOpenApi.Reading.Version1;

/// <summary>
/// Says which folders and requests are in which folder. Their order is given by lists of ids, which need not name them all; what
/// none names is where it says itself that it is, else at the outermost level. Nothing is lost, and nothing is there twice.
/// </summary>
internal sealed class FolderTree
{
    private readonly TypedReader _typed;
    private readonly SourceNode _root;
    private readonly Dictionary<SourceNode, List<SourceNode>> _folders = [];
    private readonly Dictionary<SourceNode, List<SourceNode>> _requests = [];

    public FolderTree(TypedReader typed, SourceNode root)
    {
        _typed = typed;
        _root = root;
        var folders = Objects("folders", "an object (a folder)");
        var byId = folders.Where(folder => Id(folder) is not null).DistinctBy(Id).ToDictionary(folder => Id(folder)!, StringComparer.Ordinal);
        Place(_folders, folders, "folders_order", [.. folders, root], owner => FolderAround(owner, byId));
        AddUnreachable(folders);
        Place(_requests, Objects("requests", "an object (a request)"), "order", [.. folders, root], owner => FolderAround(owner, byId));
    }

    public IEnumerable<SourceNode> FoldersOf(SourceNode owner) => _folders.GetValueOrDefault(owner, []);

    public IEnumerable<SourceNode> RequestsOf(SourceNode owner) => _requests.GetValueOrDefault(owner, []);

    private List<SourceNode> Objects(string name, string expected)
    {
        var nodes = _typed.Array(_root, name).ToList();
        return nodes.Find(node => node.Kind != SourceKind.Object) is { } other ? throw _typed.WrongType(other, expected) : nodes;
    }

    private string? Id(SourceNode node) => _typed.Text(node, "id");

    private void Place(
        Dictionary<SourceNode, List<SourceNode>> children, List<SourceNode> all, string order, List<SourceNode> owners, Func<SourceNode, SourceNode> ownerOf)
    {
        // Several can have one id; each place that names it takes the next one.
        var waiting = all.Where(node => Id(node) is not null).GroupBy(Id).ToDictionary(group => group.Key!, group => new Queue<SourceNode>(group), StringComparer.Ordinal);
        var placed = new HashSet<SourceNode>();
        foreach (var owner in owners)
        {
            foreach (var id in _typed.Array(owner, order).Select(_typed.Text))
            {
                if (id is not null && waiting.TryGetValue(id, out var nodes) && nodes.TryPeek(out var node) && node != owner)
                {
                    Add(children, owner, nodes.Dequeue());
                    placed.Add(node);
                }
            }
        }

        foreach (var node in all.Where(node => !placed.Contains(node)))
        {
            Add(children, ownerOf(node), node);
        }
    }

    private SourceNode FolderAround(SourceNode node, Dictionary<string, SourceNode> byId) =>
        _typed.Text(node, "folder") is { } id && byId.TryGetValue(id, out var folder) && folder != node ? folder : _root;

    // Folders that are inside each other would hang in the air.
    private void AddUnreachable(List<SourceNode> folders)
    {
        var reached = new HashSet<SourceNode>();
        Reach(_root, reached);
        foreach (var folder in folders.Where(folder => !reached.Contains(folder)))
        {
            if (!reached.Contains(folder))
            {
                Add(_folders, _root, folder);
                Reach(folder, reached);
            }
        }
    }

    private void Reach(SourceNode start, HashSet<SourceNode> reached)
    {
        var rest = new Stack<SourceNode>([start]);
        reached.Add(start);
        while (rest.TryPop(out var owner))
        {
            if (_folders.TryGetValue(owner, out var children))
            {
                children.RemoveAll(child => !reached.Add(child));
                children.ForEach(rest.Push);
            }
        }
    }

    private static void Add(Dictionary<SourceNode, List<SourceNode>> children, SourceNode owner, SourceNode node)
    {
        if (!children.TryGetValue(owner, out var list))
        {
            children[owner] = list = [];
        }

        list.Add(node);
    }
}
