namespace PostmanToOpenApi.Reading.Version1;

/// <summary>Scripts: a list of events, or one text for each of two events.</summary>
internal static class ScriptUpgrade
{
    public static SourceNode? Events(SourceNode owner)
    {
        if (owner["events"] is { Kind: SourceKind.Array, Items.Count: > 0 } events)
        {
            return events;
        }

        var list = SourceNode.At(owner, SourceKind.Array);
        Add(list, "test", owner["tests"]);
        Add(list, "prerequest", owner["preRequestScript"]);
        return list.Items.Count > 0 ? list : null;
    }

    private static void Add(SourceNode events, string listen, SourceNode? text)
    {
        if (text is null)
        {
            return;
        }

        var script = SourceNode.At(text, SourceKind.Object);
        script.Set("exec", text);
        var entry = SourceNode.At(text, SourceKind.Object);
        entry.Set("listen", SourceNode.At(text, SourceKind.Text, listen));
        entry.Set("script", script);
        events.Items.Add(entry);
    }
}
