using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>
/// A schema as it is meant: references followed, and wrappers unpacked. A wrapper is an allOf, anyOf or oneOf of one schema, as it stands
/// around references that have something beside them, and around what may be null.
/// </summary>
internal sealed class SchemaView
{
    private const int MostLayers = 64;

    private readonly List<SourceNode> _layers = [];

    private SchemaView()
    {
    }

    /// <summary>The wrappers and references from the outside to the inside, and the schema itself.</summary>
    public IReadOnlyList<SourceNode> Layers => _layers;

    /// <summary>The schema inside of all wrappers; null where anything is allowed.</summary>
    public SourceNode? Node { get; private set; }

    /// <summary>What the first reference leads to, and its name; null if there is none.</summary>
    public (SourceNode Node, string Name)? Component { get; private set; }

    /// <summary>What stands around the first reference, which belongs to this use alone.</summary>
    public IReadOnlyList<SourceNode> Outer { get; private set; } = [];

    /// <summary>A reference that leads out of the document, or nowhere.</summary>
    public string? Foreign { get; private set; }

    public static SchemaView Of(SourceNode? node, References references)
    {
        var view = new SchemaView();
        while (node is { Kind: SourceKind.Object })
        {
            if (view._layers.Count == MostLayers)
            {
                node = null;
                break;
            }

            view._layers.Add(node);
            if (References.TextOf(node) is { } reference)
            {
                node = view.Follow(node, reference, references);
            }
            else if (Wrapped(node) is { } inner)
            {
                node = inner;
            }
            else
            {
                break;
            }
        }

        view.Node = node is { Kind: SourceKind.Object } ? node : null;
        return view;
    }

    public bool IsNullable => _layers.Exists(IsNullableNode);

    public static bool IsNullableNode(SourceNode node) =>
        node.Flag("nullable") || node.TextsOf("type").Contains("null") || Keywords.Alternatives.Any(keyword => node.ItemsOf(keyword).Any(IsNull));

    /// <summary>The schemas under allOf, anyOf or oneOf, without the one that stands for null.</summary>
    public IReadOnlyList<SourceNode> Branches(string keyword) => Node is null ? [] : Branches(Node, keyword);

    private static List<SourceNode> Branches(SourceNode node, string keyword) => [.. node.ItemsOf(keyword).Where(branch => !IsNull(branch))];

    private static bool IsNull(SourceNode branch) => branch.TextOf("type") == "null";

    private static SourceNode? Wrapped(SourceNode node)
    {
        if (Keywords.OfContent.Any(name => node[name] is not null))
        {
            return null;
        }

        var branches = Keywords.All.SelectMany(keyword => Branches(node, keyword)).Take(2).ToList();
        return branches.Count == 1 ? branches[0] : null;
    }

    private SourceNode? Follow(SourceNode node, string reference, References references)
    {
        var target = references.Target(node);
        if (target is null)
        {
            Foreign = reference;
        }
        else if (Component is null)
        {
            Component = (target, References.NameOf(reference));
            Outer = [.. _layers];
        }

        return target;
    }
}
