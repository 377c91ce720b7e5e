using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Reading;

/// <summary>Members of one name in one object: the last one counts, and what stood in the others would be lost without a word.</summary>
internal sealed class DuplicateMembers(SourceFile file)
{
    private static readonly HashSet<string> Structural = new(StringComparer.Ordinal)
    {
        "item", "request", "url", "method", "path", "host", "query", "header", "body", "raw", "formdata", "urlencoded", "response", "auth", "variable",
        // Those of the format v1.
        "requests", "folders", "order", "folders_order", "headers", "headerData", "queryParams", "pathVariables", "pathVariableData",
        "data", "dataMode", "rawModeData", "responses", "variables",
        // That of the drafts.
        "items",
    };

    /// <summary>The second members.</summary>
    public List<SourceNode> Nodes { get; } = [];

    /// <summary>Refuses the file if requests, or parts of them, would be lost.</summary>
    public void Check()
    {
        if (Nodes.Find(node => Structural.Contains(node.Name!)) is { } node)
        {
            throw file.Error(DiagnosticCodes.DuplicateStructure, node, Message(node, "would be lost"));
        }
    }

    /// <summary>The findings about the others.</summary>
    public IEnumerable<Diagnostic> Warnings() =>
        Nodes.Select(node => file.Report(DiagnosticCodes.DuplicateMember, DiagnosticSeverity.Warning, node, Message(node, "is left out")));

    private static string Message(SourceNode node, string lot) =>
        $"expected each member once, found {MessageText.Quote(node.Name!)} again in this object; the one before {lot}: remove one of them";
}
