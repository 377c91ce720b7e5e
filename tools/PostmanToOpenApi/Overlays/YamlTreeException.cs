using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Overlays;

/// <summary>Text that is no YAML, or has parts of YAML that are not supported. Carries the place, never the text.</summary>
internal sealed class YamlTreeException(int offset, string path, string message, string code = DiagnosticCodes.UnsupportedYaml) : Exception(message)
{
    public string Code { get; } = code;

    /// <summary>The byte, counted from the file's start.</summary>
    public int Offset { get; } = offset;

    /// <summary>The JSON path of the value.</summary>
    public string Path { get; } = path;
}
