using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Naming;

/// <summary>Names the tags: Pascal case of a folder's name, with the parent's in front where two collide.</summary>
internal sealed class TagNames
{
    /// <summary>The tag of requests that are in no folder.</summary>
    public const string Default = "Default";

    private readonly FolderTags _policy;
    private readonly NameSet _names = new(twin: NameSet.Interface);
    private readonly Dictionary<PostmanFolder, string> _tags = [];
    private readonly Dictionary<PostmanFolder, PostmanFolder> _parents = [];

    public TagNames(PostmanFolder root, FolderTags policy)
    {
        _policy = policy;
        if (root.Items.OfType<PostmanRequest>().Any())
        {
            _tags[root] = _names.Take(Default);
        }

        Add(root);
    }

    /// <summary>The folders in the collection's order, outer ones before those inside, with their tags.</summary>
    public IEnumerable<KeyValuePair<PostmanFolder, string>> All => _tags;

    /// <summary>The tags of the requests in a folder. The first one says in which client class they are.</summary>
    public IEnumerable<string> Of(PostmanFolder folder)
    {
        if (_policy != FolderTags.All)
        {
            return [_tags[folder]];
        }

        var tags = new List<string> { _tags[folder] };
        while (_parents.TryGetValue(folder, out var parent))
        {
            tags.Add(_tags[parent]);
            folder = parent;
        }

        return tags;
    }

    /// <summary>What people call a tag: the names of the folders that it stands for.</summary>
    public string? DisplayName(PostmanFolder folder)
    {
        if (_policy != FolderTags.Path || string.IsNullOrWhiteSpace(folder.Name))
        {
            return folder.Name;
        }

        var names = new List<string> { folder.Name };
        while (_parents.TryGetValue(folder, out var parent))
        {
            names.Insert(0, parent.Name ?? "");
            folder = parent;
        }

        return string.Join(" / ", names);
    }

    private void Add(PostmanFolder root)
    {
        // Level by level: an outer folder keeps its plain name, whatever the folders inside are called.
        var level = root.Items.OfType<PostmanFolder>().ToList();
        while (level.Count > 0)
        {
            var next = new List<PostmanFolder>();
            foreach (var folder in level)
            {
                var above = _parents.TryGetValue(folder, out var parent) ? _tags[parent] : "";
                _tags[folder] = _policy == FolderTags.Outermost && above.Length > 0 ? above : Take(folder, above);
                foreach (var child in folder.Items.OfType<PostmanFolder>())
                {
                    _parents[child] = folder;
                    next.Add(child);
                }
            }

            level = next;
        }
    }

    private string Take(PostmanFolder folder, string above)
    {
        var name = ReservedNames.FreeTag(Identifiers.Pascal(folder.Name, "Folder"));
        return _policy == FolderTags.Path ? _names.Take(above + name) : _names.Take(name, above + name);
    }
}
