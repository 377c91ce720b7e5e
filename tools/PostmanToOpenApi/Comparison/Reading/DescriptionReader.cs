using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Reading;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Comparison.Reading;

/// <summary>Tells documents from collections, and reads both.</summary>
internal static class DescriptionReader
{
    private const string Remedy = "give an OpenAPI 3 document as JSON, or a Postman collection";

    public static ApiDescription Read(ReadOnlyMemory<byte> utf8, string fileName)
    {
        var file = new SourceFile(fileName, InputReader.WithoutMark(utf8));
        var duplicates = new DuplicateMembers(file);
        var root = InputReader.ReadTree(file, duplicates, Remedy);
        if (root["openapi"] is not { } version)
        {
            return Convert(utf8, fileName, file, root);
        }

        CheckVersion(file, version);
        if (root["paths"] is { Kind: not SourceKind.Object } paths)
        {
            throw file.Error(DiagnosticCodes.WrongType, paths, $"expected an object, found {TypedReader.Describe(paths.Kind)}; {Remedy}");
        }

        return new ApiDescription(root, [.. duplicates.Warnings()]);
    }

    private static void CheckVersion(SourceFile file, SourceNode version)
    {
        if (version.Kind != SourceKind.Text || !version.Text.StartsWith("3.", StringComparison.Ordinal))
        {
            throw file.Error(DiagnosticCodes.NotADescription, version, $"expected OpenAPI 3, found another version; {Remedy}");
        }
    }

    private static ApiDescription Convert(ReadOnlyMemory<byte> utf8, string fileName, SourceFile file, SourceNode root)
    {
        try
        {
            var result = PostmanConverter.Convert(utf8, fileName);
            return new ApiDescription(JsonTreeReader.Read(OpenApiDocumentWriter.ToUtf8(result.Document)), result.Diagnostics);
        }
        catch (PostmanConversionException e) when (e.Diagnostic.Code == DiagnosticCodes.NotACollection)
        {
            var found = root["swagger"] is null ? "neither" : "a Swagger document; convert it to OpenAPI 3";
            throw file.Error(DiagnosticCodes.NotADescription, root, $"expected an OpenAPI 3 document or a Postman collection, found {found}; {Remedy}");
        }
    }
}
