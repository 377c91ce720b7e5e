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
        YamlText.Of(Joined(Json(document, version)));

    /// <summary>The document as UTF-8 without a byte order mark.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">The version of OpenAPI. The default is 3.0, which most generators read best.</param>
    /// <param name="format">The text form. The default is JSON.</param>
    /// <returns>The bytes.</returns>
    public static byte[] ToUtf8(OpenApiDocument document, OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_0, DocumentFormat format = DocumentFormat.Json) =>
        Joined(Write(document, version, format));

    /// <summary>The same in pieces, without a copy.</summary>
    internal static IReadOnlyList<ReadOnlyMemory<byte>> Write(OpenApiDocument document, OpenApiSpecVersion version, DocumentFormat format) =>
        format == DocumentFormat.Yaml ? [Encoding.UTF8.GetBytes(ToYaml(document, version))] : Json(document, version);

    private static byte[] Joined(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        var joined = new byte[pieces.Sum(piece => piece.Length)];
        var at = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(joined.AsMemory(at));
            at += piece.Length;
        }

        return joined;
    }

    private static IReadOnlyList<ReadOnlyMemory<byte>> Json(OpenApiDocument document, OpenApiSpecVersion version)
    {
        ArgumentNullException.ThrowIfNull(document);
        var writer = new Utf8DocumentWriter();
        document.SerializeAs(version, writer);
        writer.WriteEnd();
        return writer.Written;
    }
}
