using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Reading.Version1;

namespace PostmanToOpenApi.Reading;

/// <summary>Tells a collection from the other files that people take for one.</summary>
internal static class InputKind
{
    private const string Export = "export a collection from Postman as 'Collection v2.1'";

    /// <summary>The collection itself, taken out of the wrapper in which Postman's API answers.</summary>
    public static SourceNode Collection(SourceFile file, SourceNode root)
    {
        if (root["collection"] is { Kind: SourceKind.Object } wrapped && root["item"] is null)
        {
            root = wrapped;
        }

        if (root["item"] is { Kind: SourceKind.Array } && root["info"] is not null)
        {
            return root;
        }

        if (DraftUpgrade.IsDraft(root))
        {
            return DraftUpgrade.Upgrade(root);
        }

        if (CollectionUpgrade.IsVersion1(root))
        {
            return new CollectionUpgrade(file).Upgrade(root);
        }

        if (root["item"] is { Kind: not SourceKind.Array } item)
        {
            throw file.Error(DiagnosticCodes.WrongType, item, $"expected an array of folders and requests, found {TypedReader.Describe(item.Kind)}; {Export}");
        }

        throw file.Error(DiagnosticCodes.NotACollection, root, $"expected a Postman collection (an object with 'info' and 'item'), found {Describe(root)}; {Export}");
    }

    /// <summary>What a text that is no JSON looks like, or what stands where it stops being JSON.</summary>
    public static string Guess(ReadOnlySpan<byte> bytes, int offset)
    {
        var start = bytes.TrimStart(" \t\r\n"u8);
        return start switch
        {
            [(byte)'<', ..] => "what looks like HTML or XML",
            [(byte)'{' or (byte)'[', ..] => Broken(bytes[Math.Min(offset, bytes.Length)..]),
            _ when start.StartsWith("openapi:"u8) || start.StartsWith("swagger:"u8) => "what looks like an OpenAPI document in YAML",
            _ => "some other text",
        };
    }

    // One character gives nothing away, and tells a missing comma from a missing bracket.
    private static string Broken(ReadOnlySpan<byte> rest) => rest switch
    {
        [] => "the end of the file where more must follow",
        [> (byte)' ' and < 0x7F and var character, ..] => $"the character {MessageText.Quote(((char)character).ToString())}, which cannot stand here",
        _ => "a character that cannot stand here",
    };

    private static string Describe(SourceNode root) => root switch
    {
        { Kind: not SourceKind.Object } => "JSON of another kind",
        _ when root["openapi"] is not null => "an OpenAPI document",
        _ when root["swagger"] is not null => "a Swagger document",
        _ when root["collections"] is { Kind: SourceKind.Array } => "what looks like a whole backup of Postman's data",
        _ when root["values"] is { Kind: SourceKind.Array } => "what looks like a Postman environment or globals file",
        _ when root["log"] is { Kind: SourceKind.Object } => "what looks like a HAR file",
        _ when root["info"] is not null => "an object without 'item'",
        _ when root["item"] is not null => "an object without 'info'",
        _ => "an object without them",
    };
}
