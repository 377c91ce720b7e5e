using System.Text;
using System.Text.Unicode;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Overlays;

/// <summary>Takes the bytes of an overlay's file to a tree, whichever of the two formats it has.</summary>
internal static class OverlayText
{
    private const string Remedy = "write an overlay of the OpenAPI Overlay Specification 1.1 in JSON or YAML";

    public static SourceNode Read(SourceFile file, string name)
    {
        var bytes = file.Utf8.Span;
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw file.ErrorAt(DiagnosticCodes.OverlaySyntax, 0, "$", $"the file is empty; {Remedy}");
        }

        if (!Utf8.IsValid(bytes) || bytes.Contains((byte)0))
        {
            throw file.ErrorAt(DiagnosticCodes.OverlaySyntax, 0, "$", "the file is not UTF-8; save it as UTF-8");
        }

        var duplicates = new List<SourceNode>();
        var root = IsJson(name, bytes) ? Json(file, duplicates) : Yaml(file, duplicates);
        return duplicates is [var duplicate, ..]
            ? throw file.Error(DiagnosticCodes.DuplicateOverlayMember, duplicate, $"expected each member once, found {MessageText.Quote(duplicate.Name!)} again in this object; remove one of them")
            : root;
    }

    // JSON is YAML too, but the reader for JSON knows its rules better.
    private static bool IsJson(string name, ReadOnlySpan<byte> bytes) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".JSON" => true,
        ".YAML" or ".YML" => false,
        _ => bytes.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..],
    };

    private static SourceNode Json(SourceFile file, List<SourceNode> duplicates)
    {
        try
        {
            return JsonTreeReader.Read(file.Utf8, duplicates: duplicates);
        }
        catch (JsonTreeException e) when (e.IsTooDeep)
        {
            throw file.ErrorAt(DiagnosticCodes.OverlayTooCostly, e.Offset, e.Path, $"objects and arrays nest deeper than {JsonTreeReader.MaxDepth} levels");
        }
        catch (JsonTreeException e)
        {
            throw file.ErrorAt(DiagnosticCodes.OverlaySyntax, e.Offset, e.Path, $"expected JSON, found {InputKind.Guess(file.Utf8.Span, e.Offset)}; {Remedy}");
        }
    }

    private static SourceNode Yaml(SourceFile file, List<SourceNode> duplicates)
    {
        try
        {
            return YamlTreeReader.Read(Encoding.UTF8.GetString(file.Utf8.Span), duplicates);
        }
        catch (YamlTreeException e)
        {
            throw file.ErrorAt(e.Code, e.Offset, e.Path, e.Message);
        }
    }
}
