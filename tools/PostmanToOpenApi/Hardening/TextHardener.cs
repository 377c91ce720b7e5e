using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;

namespace PostmanToOpenApi.Hardening;

/// <summary>Cleans every text of a document that people read.</summary>
internal sealed class TextHardener(OpenApiDocument document)
{
    public void Harden()
    {
        HardenInfo();
        foreach (var tag in document.Tags ?? Enumerable.Empty<OpenApiTag>())
        {
            tag.Description = FreeText.Clean(tag.Description);
            HardenDisplayName(tag);
        }

        foreach (var operation in DocumentParts.Operations(document))
        {
            HardenOperation(operation);
        }

        foreach (var schema in DocumentParts.Schemas(document))
        {
            schema.Title = FreeText.Clean(schema.Title);
            schema.Description = FreeText.Clean(schema.Description);
        }

        foreach (var scheme in (document.Components?.SecuritySchemes?.Values ?? []).OfType<OpenApiSecurityScheme>())
        {
            scheme.Description = FreeText.Clean(scheme.Description);
        }
    }

    private void HardenInfo()
    {
        document.Info.Title = FreeText.Clean(document.Info.Title);
        document.Info.Description = FreeText.Clean(document.Info.Description);
        document.Info.Version = FreeText.Clean(document.Info.Version);
    }

    private static void HardenDisplayName(OpenApiTag tag)
    {
        if (tag.Extensions?.TryGetValue(TagBuilder.DisplayName, out var extension) == true
            && extension is JsonNodeExtension { Node: JsonValue node } && node.TryGetValue<string>(out var name))
        {
            tag.Extensions[TagBuilder.DisplayName] = new JsonNodeExtension(JsonValue.Create(FreeText.Clean(name)!));
        }
    }

    private static void HardenOperation(OpenApiOperation operation)
    {
        operation.Summary = FreeText.Clean(operation.Summary);
        operation.Description = FreeText.Clean(operation.Description);
        foreach (var parameter in DocumentParts.Parameters(operation))
        {
            parameter.Description = FreeText.Clean(parameter.Description);
        }

        if (operation.RequestBody is OpenApiRequestBody body)
        {
            body.Description = FreeText.Clean(body.Description);
        }

        foreach (var response in (operation.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>()).OfType<OpenApiResponse>())
        {
            response.Description = FreeText.Clean(response.Description);
        }
    }
}
