using Microsoft.OpenApi;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Comparison;

/// <summary>A description of an API, ready to be compared.</summary>
public sealed class ApiDescription
{
    internal ApiDescription(SourceNode root, IReadOnlyList<Diagnostic> diagnostics)
    {
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>What was noticed while reading, such as requests of a collection that are in no document.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    internal SourceNode Root { get; }

    /// <summary>Reads an OpenAPI 3 document (JSON), or a Postman collection, which is converted first. Nothing else is ever read, whatever a reference says.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="fileName">The file's name, as diagnostics shall show it.</param>
    /// <returns>The description.</returns>
    /// <exception cref="PostmanConversionException">The file is neither, or cannot be read.</exception>
    public static ApiDescription Read(ReadOnlyMemory<byte> utf8, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return DescriptionReader.Read(utf8, fileName);
    }

    /// <summary>Takes a document as it would be written.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The description.</returns>
    public static ApiDescription Of(OpenApiDocument document) => new(JsonTreeReader.Read(OpenApiDocumentWriter.ToUtf8(document)), []);
}
