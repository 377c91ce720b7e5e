namespace PostmanToOpenApi.Reading.Version1;

/// <summary>Headers: one text with a line each, a list, or both. A disabled one begins with <c>//</c>.</summary>
internal sealed class HeaderUpgrade(TypedReader typed)
{
    private const string Disabled = "//";

    public SourceNode? Upgrade(SourceNode request)
    {
        if (request["headers"] is { Kind: SourceKind.Array } list)
        {
            return list;
        }

        var headers = SourceNode.At(request, SourceKind.Array);
        headers.Items.AddRange(typed.Array(request, "headerData").Select(Listed));
        var known = headers.Items.Select(header => header["key"]?.Text.Trim()).ToHashSet(StringComparer.Ordinal);
        if (request["headers"] is { } node && typed.Text(node) is { } text)
        {
            headers.Items.AddRange(text.Split('\n').Select(line => Line(node, line)).OfType<SourceNode>().Where(header => !known.Contains(header["key"]!.Text)));
        }

        return headers;
    }

    private static SourceNode Listed(SourceNode header) =>
        header["key"] is { Kind: SourceKind.Text } key && key.Text.StartsWith(Disabled, StringComparison.Ordinal)
            ? Fields.With(Fields.With(header, "key", SourceNode.At(key, SourceKind.Text, Plain(key.Text))), "disabled", SourceNode.At(key, SourceKind.Boolean, "true"))
            : header;

    private static SourceNode? Line(SourceNode place, string line)
    {
        line = line.Trim();
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return line.Length == 0 ? null
            // Without a name it may be a secret: the reader of fields knows what to do with it.
            : colon < 0 ? Fields.Make(place, "", SourceNode.At(place, SourceKind.Text, line))
            : Fields.Make(place, Plain(line[..colon]), SourceNode.At(place, SourceKind.Text, line[(colon + 1)..].Trim()), line.StartsWith(Disabled, StringComparison.Ordinal));
    }

    private static string Plain(string key) => (key.StartsWith(Disabled, StringComparison.Ordinal) ? key[Disabled.Length..] : key).Trim();
}
