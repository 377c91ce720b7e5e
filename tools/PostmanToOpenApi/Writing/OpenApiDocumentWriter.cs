using System.Globalization;
using System.Text;
using Microsoft.OpenApi;

namespace PostmanToOpenApi.Writing;

/// <summary>Writes documents as OpenAPI 3.0 JSON: the same document gives the same bytes everywhere.</summary>
public static class OpenApiDocumentWriter
{
    /// <summary>The document as text, indented by two blanks, with LF and one at the end.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The text.</returns>
    public static string ToJson(OpenApiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        document.SerializeAsV3(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings()));
        return text + "\n";
    }

    /// <summary>The document as UTF-8 without a byte order mark.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The bytes.</returns>
    public static byte[] ToUtf8(OpenApiDocument document) => Encoding.UTF8.GetBytes(ToJson(document));
}
