using System.Globalization;
using System.Text;
using Microsoft.OpenApi;

namespace PostmanToOpenApi.Writing;

/// <summary>Writes documents: the same document gives the same bytes everywhere.</summary>
public static class OpenApiDocumentWriter
{
    /// <summary>The document as JSON, indented by two blanks, with LF and one at the end.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">The version of OpenAPI. The default is 3.0, which most generators read best.</param>
    /// <returns>The text.</returns>
    public static string ToJson(OpenApiDocument document, OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_0)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        document.SerializeAs(version, new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings()));
        return Escaped(text.ToString()) + "\n";
    }

    /// <summary>The document as YAML, with LF and one at the end. It holds what the JSON holds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">The version of OpenAPI. The default is 3.0, which most generators read best.</param>
    /// <returns>The text.</returns>
    public static string ToYaml(OpenApiDocument document, OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_0) =>
        YamlText.Of(ToJson(document, version));

    /// <summary>The document as UTF-8 without a byte order mark.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">The version of OpenAPI. The default is 3.0, which most generators read best.</param>
    /// <param name="format">The text form. The default is JSON.</param>
    /// <returns>The bytes.</returns>
    public static byte[] ToUtf8(OpenApiDocument document, OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_0, DocumentFormat format = DocumentFormat.Json) =>
        Encoding.UTF8.GetBytes(format == DocumentFormat.Yaml ? ToYaml(document, version) : ToJson(document, version));

    // Microsoft.OpenApi escapes most controls but not all: what stands as it is, such as a vertical tab, is no JSON.
    private static string Escaped(string json) => !json.AsSpan().ContainsAnyInRange('\0', '\b') && !json.AsSpan().ContainsAnyInRange('\v', '\x1f')
        ? json
        : string.Concat(json.Select(c => c is < ' ' and not ('\t' or '\n') ? FormattableString.Invariant($"\\u{(int)c:x4}") : c.ToString()));
}
