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
    public static string ToJson(OpenApiDocument document, OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_0) =>
        Encoding.UTF8.GetString(ToUtf8(document, version));

    /// <summary>The document as YAML, with LF and one at the end. It holds what the JSON holds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">The version of OpenAPI. The default is 3.0, which most generators read best.</param>
    /// <returns>The text.</returns>
    public static string ToYaml(OpenApiDocument document, OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_0) =>
        YamlText.Of(ToUtf8(document, version));

    /// <summary>The document as UTF-8 without a byte order mark.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">The version of OpenAPI. The default is 3.0, which most generators read best.</param>
    /// <param name="format">The text form. The default is JSON.</param>
    /// <returns>The bytes.</returns>
    public static byte[] ToUtf8(OpenApiDocument document, OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_0, DocumentFormat format = DocumentFormat.Json)
    {
        using var target = new MemoryStream();
        Write(document, version, format, target);
        return target.ToArray();
    }

    /// <summary>Writes the document as UTF-8 without a byte order mark.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="format">The text form.</param>
    /// <param name="target">Takes the bytes, in many pieces. It is left open.</param>
    public static void Write(OpenApiDocument document, OpenApiSpecVersion version, DocumentFormat format, Stream target)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(target);
        if (format == DocumentFormat.Yaml)
        {
            target.Write(Encoding.UTF8.GetBytes(ToYaml(document, version)));
            return;
        }

        var writer = new Utf8DocumentWriter(target);
        WrittenAhead.Of(document, version).SerializeAs(version, writer);
        writer.WriteEnd();
    }
}
