using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads names with values, in every form in which exports write them.</summary>
internal sealed class FieldReader(TypedReader typed)
{
    /// <summary>Reads a list of objects, or one text with a separator between the fields.</summary>
    public IReadOnlyList<PostmanField> Read(SourceNode? node, char separator, char assignment) => node?.Kind switch
    {
        null or SourceKind.Null => [],
        SourceKind.Array => ReadAll(node, assignment),
        SourceKind.Text => Parse(node, node.Text.Split(separator), assignment),
        _ => throw typed.WrongType(node, "an array"),
    };

    /// <summary>Reads variables. Old exports call the key of one its id.</summary>
    public IReadOnlyList<PostmanField> ReadVariables(SourceNode? node) => node?.Kind == SourceKind.Array
        ? [.. TypedReader.Elements(node).Select(element => element.Kind == SourceKind.Object ? ReadObject(element, typed.Text(element, "id")) : ReadOne(element, '='))]
        : Read(node, ';', '=');

    /// <summary>Reads texts of one field each.</summary>
    public static IReadOnlyList<PostmanField> Parse(SourceNode node, IEnumerable<string> parts, char assignment) =>
        [.. parts.Select(part => part.Trim()).Where(part => part.Length > 0).Select(part => Parse(node, part, assignment))];

    /// <summary>Reads a form as it goes over the wire. What has no <c>=</c> is a value that no name belongs to.</summary>
    public static IReadOnlyList<PostmanField> ParseForm(SourceNode node, string text) =>
        [.. text.Split('&', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => ParseFormField(node, part))];

    private List<PostmanField> ReadAll(SourceNode node, char assignment)
    {
        var list = new List<PostmanField>(node.Items.Count);
        foreach (var element in node.Items)
        {
            if (element.Kind != SourceKind.Null)
            {
                list.Add(ReadOne(element, assignment));
            }
        }

        return list;
    }

    private static PostmanField ParseFormField(SourceNode node, string part)
    {
        var end = part.IndexOf('=', StringComparison.Ordinal);
        return end < 0
            ? new PostmanField { Node = node, Value = part }
            : new PostmanField { Node = node, Key = Decoded(part[..end]), Value = Decoded(part[(end + 1)..]) };
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Trim().Replace('+', ' '));

    private PostmanField ReadOne(SourceNode node, char assignment) => node.Kind switch
    {
        SourceKind.Object => ReadObject(node),
        SourceKind.Text => Parse(node, node.Text, assignment),
        _ => throw typed.WrongType(node, "an object"),
    };

    private PostmanField ReadObject(SourceNode node, string? id = null) => new()
    {
        Node = node,
        Key = typed.Text(node, "key") ?? id,
        Value = Value(node),
        Description = typed.Description(node),
        Disabled = TypedReader.Flag(node, "disabled") || node["enabled"] is { Text: "false" },
        IsSecret = node["type"] is { Text: "secret" },
        IsFile = node["type"] is { Text: "file" } || (node["type"] is null && node["value"] is null && FileCount(node["src"]) > 0),
        FileCount = FileCount(node["src"]),
        ContentType = node["contentType"] is { Kind: SourceKind.Text } contentType ? contentType.Text : null,
    };

    // Values are evidence only: one of an odd type is no evidence, but no fault either.
    private static string? Value(SourceNode node) =>
        node["value"] is { Kind: SourceKind.Text or SourceKind.Number or SourceKind.Boolean } value ? value.Text : null;

    private static int FileCount(SourceNode? source) => source?.Kind switch
    {
        SourceKind.Array => source.Items.Count,
        SourceKind.Text => 1,
        _ => 0,
    };

    private static PostmanField Parse(SourceNode node, string part, char assignment)
    {
        var end = part.IndexOf(assignment, StringComparison.Ordinal);
        return end < 0
            // A header has no name without a colon: such a line is a value, perhaps a secret one.
            ? new PostmanField { Node = node, Key = assignment == ':' ? "" : part, Value = assignment == ':' ? part : null }
            : new PostmanField { Node = node, Key = part[..end].Trim(), Value = part[(end + 1)..].Trim() };
    }
}
