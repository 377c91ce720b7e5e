using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Naming;

/// <summary>Names the tags: Pascal case of the folder's name, with the parent's in front where two collide.</summary>
internal sealed class TagNames
{
    /// <summary>The tag of requests that are in no folder.</summary>
    public const string Default = "Default";

    private readonly NameSet _names = new(twin: NameSet.Interface);
    private readonly Dictionary<PostmanFolder, string> _tags = [];

    public TagNames(PostmanFolder root)
    {
        if (root.Items.OfType<PostmanRequest>().Any())
        {
            _tags[root] = _names.Take(Default);
        }

        Add(root);
    }

    /// <summary>The folders in the collection's order, outer ones before those inside, with their tags.</summary>
    public IEnumerable<KeyValuePair<PostmanFolder, string>> All => _tags;

    public string this[PostmanFolder folder] => _tags[folder];

    private void Add(PostmanFolder root)
    {
        // Level by level: an outer folder keeps its plain name, whatever the folders inside are called.
        var level = root.Items.OfType<PostmanFolder>().Select(folder => (Folder: folder, Parent: "")).ToList();
        while (level.Count > 0)
        {
            var next = new List<(PostmanFolder Folder, string Parent)>();
            foreach (var (folder, above) in level)
            {
                var name = ReservedNames.FreeTag(Identifiers.Pascal(folder.Name, "Folder"));
                var tag = _tags[folder] = _names.Take(name, above + name);
                next.AddRange(folder.Items.OfType<PostmanFolder>().Select(child => (child, tag)));
            }

            level = next;
        }
    }
}
