using System.Text;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Reading;

/// <summary>Writes a value so that equal values give equal texts, whatever the order of members.</summary>
internal static class JsonText
{
    public static string Of(SourceNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    public static bool AreEqual(SourceNode? left, SourceNode? right) =>
        (left is null && right is null) || string.Equals(Of(left), Of(right), StringComparison.Ordinal);

    private static void Append(StringBuilder text, SourceNode? node)
    {
        switch (node?.Kind)
        {
            case SourceKind.Object:
                text.Append('{');
                foreach (var (name, member) in node.Members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    Quote(text, name).Append(':');
                    Append(text, member);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case SourceKind.Array:
                text.Append('[');
                foreach (var item in node.Items)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case SourceKind.Text:
                Quote(text, node.Text);
                break;
            default:
                text.Append(node is null or { Kind: SourceKind.Null } ? "null" : node.Text);
                break;
        }
    }

    private static StringBuilder Quote(StringBuilder text, string value) =>
        text.Append('"').Append(value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
}
