using System.Text;

namespace PostmanToOpenApi.Reading.Version1;

/// <summary>Reads JSON that stands inside a string. All that is in it has the string's place.</summary>
internal static class EmbeddedJson
{
    /// <summary>The object; null if the string is none.</summary>
    public static SourceNode? Read(SourceNode text)
    {
        try
        {
            var root = JsonTreeReader.Read(Encoding.UTF8.GetBytes(text.Text));
            return root.Kind == SourceKind.Object ? Copy(root, text) : null;
        }
        catch (JsonTreeException)
        {
            return null;
        }
    }

    // Recursive, but no deeper than the tree reader allows.
    private static SourceNode Copy(SourceNode node, SourceNode place)
    {
        var copy = SourceNode.At(place, node.Kind, node.Text);
        copy.Items.AddRange(node.Items.Select(item => Copy(item, place)));
        foreach (var (name, member) in node.Members)
        {
            copy.Set(name, Copy(member, place));
        }

        return copy;
    }
}
