using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;

namespace PostmanToOpenApi.Hardening;

/// <summary>Cleans every text of a document that people read.</summary>
internal sealed class TextHardener(OpenApiDocument document, DocumentParts parts)
{
    public void Harden()
    {
        HardenInfo();
        foreach (var tag in document.Tags ?? Enumerable.Empty<OpenApiTag>())
        {
            tag.Description = FreeText.Clean(tag.Description);
            HardenDisplayName(tag);
        }

        // At once, and not after the others: a text belongs to one part only.
        Mending.Mend(parts.Others, (part, _) => HardenPart(part));
        Mending.Mend(parts.Schemas, (schema, _) => (schema.Title, schema.Description) = (FreeText.Clean(schema.Title), FreeText.Clean(schema.Description)));

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

    private static void HardenPart(object part)
    {
        switch (part)
        {
            case OpenApiOperation operation:
                operation.Summary = FreeText.Clean(operation.Summary);
                operation.Description = FreeText.Clean(operation.Description);
                break;
            case OpenApiPathItem item:
                item.Summary = FreeText.Clean(item.Summary);
                item.Description = FreeText.Clean(item.Description);
                break;
            case OpenApiParameter parameter:
                parameter.Description = FreeText.Clean(parameter.Description);
                break;
            case OpenApiHeader header:
                header.Description = FreeText.Clean(header.Description);
                break;
            case OpenApiRequestBody body:
                body.Description = FreeText.Clean(body.Description);
                break;
            case OpenApiResponse response:
                response.Description = FreeText.Clean(response.Description);
                break;
            default:
                HardenMinor(part);
                break;
        }
    }

    private static void HardenMinor(object part)
    {
        switch (part)
        {
            case OpenApiServer server:
                server.Description = FreeText.Clean(server.Description);
                break;
            case OpenApiServerVariable variable:
                variable.Description = FreeText.Clean(variable.Description);
                break;
            case OpenApiExample example:
                example.Summary = FreeText.Clean(example.Summary);
                example.Description = FreeText.Clean(example.Description);
                break;
            case OpenApiLink link:
                link.Description = FreeText.Clean(link.Description);
                break;
            case OpenApiExternalDocs docs:
                docs.Description = FreeText.Clean(docs.Description);
                break;
            case OpenApiContact contact:
                (contact.Name, contact.Email) = (FreeText.Clean(contact.Name), FreeText.Clean(contact.Email));
                break;
            case OpenApiLicense license:
                license.Name = FreeText.Clean(license.Name);
                break;
        }
    }
}
