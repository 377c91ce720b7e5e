using System.Globalization;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Reading;

/// <summary>Follows the references of one document, inside of it and nowhere else.</summary>
internal sealed class References(SourceNode root)
{
    private const int LongestChain = 64;

    private readonly Dictionary<string, SourceNode?> _targets = new(StringComparer.Ordinal);

    /// <summary>Where a node's <c>$ref</c> leads; null if it has none, or leads nowhere in the document.</summary>
    public SourceNode? Target(SourceNode node)
    {
        if (TextOf(node) is not { } text)
        {
            return null;
        }

        if (!_targets.TryGetValue(text, out var target))
        {
            _targets[text] = target = Find(text);
        }

        return target;
    }

    /// <summary>The node itself, or what its references lead to in the end; null for a circle or a dead end.</summary>
    public SourceNode? Resolve(SourceNode? node)
    {
        for (var step = 0; node is not null && step < LongestChain; step++)
        {
            if (TextOf(node) is null)
            {
                return node;
            }

            node = Target(node);
        }

        return null;
    }

    /// <summary>Whether the document has a component under this reference.</summary>
    public bool Has(string reference) => Find(reference) is not null;

    public static string? TextOf(SourceNode? node) => node?["$ref"] is { Kind: SourceKind.Text } reference ? reference.Text : null;

    /// <summary>The last word of a reference: a component's name.</summary>
    public static string NameOf(string reference)
    {
        var name = reference[(reference.LastIndexOf('/') + 1)..];
        return Decode(name);
    }

    private SourceNode? Find(string text)
    {
        if (!text.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        SourceNode? node = root;
        foreach (var step in text[2..].Split('/'))
        {
            node = node.Kind == SourceKind.Array ? Element(node, step) : node[Decode(step)];
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    private static SourceNode? Element(SourceNode array, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < array.Items.Count ? array.Items[index] : null;

    private static string Decode(string step) => Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
