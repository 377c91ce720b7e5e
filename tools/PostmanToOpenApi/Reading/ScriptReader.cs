namespace PostmanToOpenApi.Reading;

/// <summary>Reads the source text of scripts. None is ever run.</summary>
internal static class ScriptReader
{
    /// <summary>The test scripts of an item as one text; null if there are none.</summary>
    public static string? Tests(SourceNode item)
    {
        if (item["event"] is not { Kind: SourceKind.Array } events)
        {
            return null;
        }

        var scripts = events.Items
            .Where(entry => entry["listen"] is { Text: "test" })
            .Select(entry => Text(entry["script"]))
            .Where(text => text.Length > 0)
            .ToList();
        return scripts.Count == 0 ? null : string.Join('\n', scripts);
    }

    private static string Text(SourceNode? script) => script?.Kind switch
    {
        SourceKind.Object => Text(script["exec"]),
        SourceKind.Array => string.Join('\n', script.Items.Where(line => line.Kind == SourceKind.Text).Select(line => line.Text)),
        SourceKind.Text => script.Text,
        _ => "",
    };
}
