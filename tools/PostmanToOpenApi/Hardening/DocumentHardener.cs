using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;

namespace PostmanToOpenApi.Hardening;

/// <summary>Makes a document safe to generate code from. Runs on the final document, whatever it was made from.</summary>
internal sealed class DocumentHardener(OpenApiDocument document, ConversionLog log)
{
    public void Harden()
    {
        var parts = new DocumentParts(document);
        new KeyHardener(document, parts, log).Harden();
        new ServerHardener(document).Harden();
        new DelimiterHardener(parts).Harden();
        new IdentifierHardener(document, parts, log).Harden();
        new PartReferenceHardener(document, parts, log).Harden();
        new ReferenceHardener(document, parts, log).Harden();
        new GeneratorExtensionHardener(parts, log).Harden();
        new CSharpTypeHardener(parts, log).Harden();
        new ValueHardener(parts, log).Harden();
        new EnumHardener(document, parts, log).Harden();
        new TextHardener(document, parts).Harden();
        new NameHardener(document, parts, log).Harden();
        new PaginationHardener(document, parts, log).Harden();
    }
}
