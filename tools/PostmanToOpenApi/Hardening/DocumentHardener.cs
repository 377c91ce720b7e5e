using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;

namespace PostmanToOpenApi.Hardening;

/// <summary>Makes a document safe to generate code from. Runs on the final document, whatever it was made from.</summary>
internal sealed class DocumentHardener(OpenApiDocument document, ConversionLog log)
{
    public void Harden()
    {
        new KeyHardener(document, log).Harden();
        new ServerHardener(document).Harden();
        new IdentifierHardener(document, log).Harden();
        new PartReferenceHardener(document, log).Harden();
        new ReferenceHardener(document, log).Harden();
        new GeneratorExtensionHardener(document, log).Harden();
        new CSharpTypeHardener(document, log).Harden();
        new ValueHardener(document, log).Harden();
        new EnumHardener(document, log).Harden();
        new TextHardener(document).Harden();
        new NameHardener(document, log).Harden();
        new PaginationHardener(document, log).Harden();
    }
}
