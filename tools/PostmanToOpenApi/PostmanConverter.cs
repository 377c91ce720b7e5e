using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Overlays;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi;

/// <summary>Converts Postman collections to OpenAPI documents.</summary>
public static class PostmanConverter
{
    /// <summary>Converts a collection in the format v1, v2.0 or v2.1.</summary>
    /// <param name="utf8">The collection's file.</param>
    /// <param name="fileName">The file's name, as diagnostics shall show it.</param>
    /// <param name="options">How to convert; null for the defaults.</param>
    /// <returns>The document, the counts and the warnings.</returns>
    /// <exception cref="PostmanConversionException">The file is no collection, or one that cannot be converted, or an overlay cannot be applied.</exception>
    public static ConversionResult Convert(ReadOnlyMemory<byte> utf8, string fileName, ConversionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= ConversionOptions.Default;
        var overlays = OverlayStage.Begin(options.Overlays);
        var file = new SourceFile(fileName, InputReader.WithoutMark(utf8));
        var duplicates = new DuplicateMembers(file);
        var reader = new CollectionReader(file);
        var collection = reader.Read(InputReader.Read(file, duplicates, reader.ReadAhead));
        var log = new ConversionLog(file, duplicates.Warnings());
        var (document, counts) = new CollectionConverter(collection, options, log).Convert();
        var actions = 0;
        if (overlays is not null)
        {
            (document, actions) = OverlayStage.Apply(document, overlays.GetAwaiter().GetResult(), log);
        }

        // Last, so that nothing an overlay brings along gets past it.
        new DocumentHardener(document, log).Harden();
        return new ConversionResult(document, counts with { Warnings = log.Diagnostics.Count }, log.Diagnostics) { OverlayActions = actions };
    }
}
