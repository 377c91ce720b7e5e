using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Reading;

/// <summary>The collection's file: its name and its bytes, and diagnostics about places in it.</summary>
internal sealed class SourceFile(string name, ReadOnlyMemory<byte> utf8)
{
    private readonly Lazy<LineMap> _lines = new(() => new LineMap(utf8));

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    public Diagnostic Report(string code, DiagnosticSeverity severity, SourceNode? node, string message)
    {
        if (node is null)
        {
            return new Diagnostic(code, severity, name, 0, 0, "", message);
        }

        var (line, column) = _lines.Value.Locate(node.Offset);
        return new Diagnostic(code, severity, name, line, column, node.JsonPath(), message);
    }

    public PostmanConversionException Error(string code, SourceNode? node, string message) =>
        new(Report(code, DiagnosticSeverity.Error, node, message));

    public PostmanConversionException ErrorAt(string code, int offset, string path, string message)
    {
        var (line, column) = _lines.Value.Locate(offset);
        return new PostmanConversionException(new Diagnostic(code, DiagnosticSeverity.Error, name, line, column, path, message));
    }
}
