using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Reading;

/// <summary>Takes members by type. What is of another type is taken for absent: others judge whether a document is valid.</summary>
internal static class Members
{
    public static bool Flag(this SourceNode? node, string name) => node?[name] is { Kind: SourceKind.Boolean, Text: "true" };

    public static string? TextOf(this SourceNode? node, string name) => node?[name] is { Kind: SourceKind.Text } text ? text.Text : null;

    /// <summary>The members of a member that is an object, without those that are null.</summary>
    public static IEnumerable<KeyValuePair<string, SourceNode>> Entries(this SourceNode? node, string name) =>
        node?[name]?.Members.Where(member => member.Value.Kind != SourceKind.Null) ?? [];

    public static IReadOnlyList<SourceNode> ItemsOf(this SourceNode? node, string name) => node?[name]?.Items ?? [];

    /// <summary>The texts of an array.</summary>
    public static IEnumerable<string> TextsOf(this SourceNode? node, string name) =>
        node.ItemsOf(name).Where(item => item.Kind == SourceKind.Text).Select(item => item.Text);
}
