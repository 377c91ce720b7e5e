using System.Text.Unicode;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Reading;

/// <summary>Takes the bytes of a file to the tree of a collection, or says what is wrong with the file.</summary>
internal static class InputReader
{
    private const string Export = "export the collection from Postman again";

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;

    /// <summary>The collection.</summary>
    /// <param name="file">The file.</param>
    /// <param name="duplicates">Gets the members that are there twice.</param>
    /// <param name="itemRead">Told of each element of an array of items, as soon as it is there. It may turn out that the file is no collection.</param>
    public static SourceNode Read(SourceFile file, DuplicateMembers duplicates, Action<SourceNode>? itemRead = null)
    {
        var collection = InputKind.Collection(file, ReadTree(file, duplicates, Export, itemRead));
        duplicates.Check();
        return collection;
    }

    /// <summary>The JSON of the file, whatever it is about.</summary>
    /// <param name="file">The file.</param>
    /// <param name="duplicates">Gets the members that are there twice.</param>
    /// <param name="remedy">What to do about a file that is no JSON.</param>
    /// <param name="itemRead">Told of each element of an array of items.</param>
    public static SourceNode ReadTree(SourceFile file, DuplicateMembers duplicates, string remedy, Action<SourceNode>? itemRead = null)
    {
        CheckEncoding(file, remedy);
        return Parse(file, duplicates, remedy, itemRead);
    }

    private static void CheckEncoding(SourceFile file, string remedy)
    {
        var bytes = file.Utf8.Span;
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw file.ErrorAt(DiagnosticCodes.EmptyFile, 0, "$", $"the file is empty; {remedy}");
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes[..Math.Min(bytes.Length, 4)].Contains((byte)0))
        {
            throw file.ErrorAt(DiagnosticCodes.NotUtf8, 0, "$", "the file is UTF-16 or UTF-32, expected UTF-8; save it as UTF-8");
        }

        if (!Utf8.IsValid(bytes))
        {
            throw file.ErrorAt(DiagnosticCodes.NotUtf8, FirstInvalid(bytes), "$", "expected UTF-8, found a byte that cannot stand here; save the file as UTF-8");
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (System.Text.Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    private static SourceNode Parse(SourceFile file, DuplicateMembers duplicates, string remedy, Action<SourceNode>? itemRead)
    {
        try
        {
            return JsonTreeReader.ReadCollection(file.Utf8, duplicates.Nodes, itemRead);
        }
        catch (JsonTreeException e) when (e.IsTooDeep)
        {
            throw file.ErrorAt(DiagnosticCodes.TooDeep, e.Offset, e.Path, $"objects and arrays nest deeper than {JsonTreeReader.MaxDepth} levels; flatten the folders");
        }
        catch (JsonTreeException e)
        {
            throw file.ErrorAt(DiagnosticCodes.NotJson, e.Offset, e.Path, $"expected JSON, found {InputKind.Guess(file.Utf8.Span, e.Offset)}; {remedy}");
        }
    }
}
